import random


def watch_clock(requests, servers):
    """Play it tick by tick: each tick, free servers take from the queue."""
    waits, busy, line, tick = [0] * len(requests), [0] * servers, [], 0
    ahead = list(range(len(requests)))
    while ahead or line:
        line += [n for n in ahead if requests[n][0] == tick]
        ahead = [n for n in ahead if requests[n][0] > tick]
        for server in range(servers):
            if line and busy[server] <= tick:
                number = line.pop(0)
                waits[number] = tick - requests[number][0]
                busy[server] = tick + requests[number][1]
        tick += 1
    return waits


rng = random.Random()
cases = [
    ([(0, 5), (1, 5), (2, 1), (6, 1)], 2),
    ([(0, 9), (0, 1), (0, 1), (0, 1)], 2),
    ([(0, 1), (9, 1)], 3),
    ([], 2),
]
for servers in (1, 2, 2, 3, 3, 5):
    arrivals = sorted(rng.randint(0, 40) for _ in range(25))
    cases.append(([(at, rng.randint(1, 9)) for at in arrivals], servers))
for place, (ticks, servers) in enumerate(cases):
    step = (1, 0.25)[place % 2]  # a clock that ticks once, or four times
    requests = [(at * step, work * step) for at, work in ticks]
    given = list(requests)
    right = [wait * step for wait in watch_clock(ticks, servers)]
    found = list(wait_times(given, servers))
    assert len(found) == len(right), (
        f"{len(right)} requests came, and you return {len(found)} waits."
        " Append one wait for each request."
    )
    for number, (wait, true) in enumerate(zip(found, right)):
        assert abs(wait - true) < 1e-6, (
            f"With {servers} servers and {requests[: number + 1]}, you let the"
            f" last of these wait for {wait}, and it waits for {true}. When is"
            " each server free before it arrives?"
        )
    assert given == requests, (
        f"The list of requests was {requests[:3]}… and is {given[:3]}… after"
        " your function. Leave the caller's list as it came."
    )

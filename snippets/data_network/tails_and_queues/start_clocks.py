# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# draws = "no: it prints the middle and the range of 20 runs"
# [tool.snippet.knobs]
# CONNECTIONS = { label = "connections of the tester", range = [1, 30], step = 1 }
# ///

import random
from statistics import median

CONNECTIONS = 1
LOAD = 0.8


def ask_server(seed, requests=10_000):
    """Return the 99th percentile of the answers' times, by two clocks."""
    rng, planned, done = random.Random(seed), 0.0, [0.0] * CONNECTIONS
    from_plan, from_send = [], []
    # region core
    for _ in range(requests):
        planned += rng.expovariate(LOAD)
        # All connections wait for answers: send when the first is back.
        sent = max(planned, done[-CONNECTIONS])
        done.append(max(sent, done[-1]) + rng.expovariate(1))
        from_plan.append(done[-1] - planned)
        from_send.append(done[-1] - sent)
    # endregion
    return [
        sorted(times)[requests * 99 // 100] for times in (from_plan, from_send)
    ]


runs = zip(*(ask_server(seed) for seed in range(20)))
for clock, times in zip(("from the plan", "from sending"), runs):
    print(f"p99, {clock}: {median(times):.1f}")
    print(f"p99, {clock}, range: {min(times):.1f} to {max(times):.1f}")

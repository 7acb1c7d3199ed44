def weigh(change, turn=0, total=0, seen=None, done=None):
    """Return the chance that two workers, with no lock, end with four.

    Each reads and writes the total, twice. After each step the other one
    comes to its turn with the chance `change`.
    """
    seen, done = dict(seen or {}), list(done or [0, 0])
    if done == [4, 4]:
        return float(total == 4)
    if done[turn] == 4:
        turn = 1 - turn  # this worker has finished
    if done[turn] % 2:
        total = seen[turn] + 1
    else:
        seen[turn] = total
    done[turn] += 1
    stay = weigh(change, turn, total, seen, done)
    switch = weigh(change, 1 - turn, total, seen, done)
    return (1 - change) * stay + change * switch


for steps in (2, 10, 100):
    chance = weigh(1 / steps)
    print(f"turn passes after {steps} steps, total is four: {chance:.0%}")

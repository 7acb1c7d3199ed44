import random

rng = random.Random()
cases = [
    ([1], [1], [50]),
    ([1, 0], [0, 1], [50]),
    ([0, 3, 0], [0, 0, 1], [75, 76]),
    ([1] * 99 + [1, 0], [0] * 101, range(1, 101)),
]
for _ in range(40):
    size = rng.randint(2, 60)
    mine = [rng.choice([0, 0, 1, 5, 40]) for _ in range(size)] + [1]
    yours = [rng.choice([0, 1, 2]) for _ in range(size)] + [
        rng.choice([0, 300])
    ]
    cases.append((mine, yours, rng.sample(range(1, 101), 5)))
for mine, yours, percents in cases:
    together = []
    for device in (mine, yours):
        for reading, count in enumerate(device):
            together += [reading] * count
    together.sort()
    for percent in percents:
        right = together[-(-percent * len(together) // 100) - 1]
        before = list(mine), list(yours)
        found = join_counters(mine, yours, percent)
        assert (mine, yours) == before, (
            f"The counters are now {mine[:5]} and so on, and they have to stay as they"
            " were. Add them into a new list."
        )
        assert found == right, (
            f"For the {percent}% point of {len(together)} readings you return"
            f" {found}, and it is {right}. Add the two tables, then go up from the"
            " least reading until enough of all readings have been seen, in whole"
            " numbers, because 0.07 * 100 is more than 7."
        )

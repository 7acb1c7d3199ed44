# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# draws = "no: it goes over 20 sets of cases and prints the least and the most"
# ///

import random

# region core
BELIEFS = {
    "an int survives being text": lambda n, x: int(str(n)) == n,
    "an int survives being a float": lambda n, x: int(float(n)) == n,
    "to add and subtract 0.1 cancels": lambda n, x: x + 0.1 - 0.1 == x,
    "a half is rounded up": lambda n, x: round(n % 100 + 0.5) == n % 100 + 1,
    "-n // 10 is -(n // 10)": lambda n, x: -n // 10 == -(n // 10),
    "a capital is one letter": lambda n, x: len(chr(n % 256).upper()) == 1,
}
# endregion

counts = {belief: [] for belief in BELIEFS}
for rng in map(random.Random, range(20)):
    cases = [(rng.getrandbits(64), rng.random()) for _ in range(1_000)]
    for belief, holds in BELIEFS.items():
        counts[belief].append(sum(not holds(*case) for case in cases))
for belief, against in counts.items():
    print(f"{belief}: {min(against)} to {max(against)} against")
try:
    print(int(str(10**5_000)) == 10**5_000)
except ValueError as error:
    print(f"a number of 5,001 digits as text: {type(error).__name__}")

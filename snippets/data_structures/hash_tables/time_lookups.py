# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# browser = "no: a browser's clock is too coarse for what it measures"
# draws = "no: chance picks the questions only, and what is printed is a time"
# [tool.snippet.bands]
# "a miss in the list, in misses of the set" = [1000, 400000]
# "a hit in the sorted list, in hits of the set" = [1, 150]
# "a hit among a million, in hits among a thousand" = [1.5, 200]
# "a few of a million again, in hits among a thousand" = [0.3, 20]
# "a key added to the sorted list, in keys added to the set" = [2, 3000]
# ///

import random
from bisect import bisect_left, insort
from functools import partial
from timeit import repeat


def clock(ask, questions, repeats=9):
    """Return the seconds that a question takes, in the shortest of the runs."""
    # region core
    space = {"ask": ask, "questions": questions}
    code = "for question in questions: ask(question)"
    seconds = repeat(code, number=1, repeat=repeats, globals=space)
    return min(seconds) / len(questions)
    # endregion


n, rng = 100_000, random.Random(0)
few, hashed, more = set(range(1_000)), set(range(n)), set(range(10 * n))
listed, keys = list(range(n)), [rng.randrange(n) for _ in range(20_000)]
absent, spread = [-1 - key for key in keys], [10 * key for key in keys]
hit = clock(few.__contains__, [key // 100 for key in keys])
times = {
    "a miss in the list, in misses of the set": (
        clock(listed.__contains__, absent[:3]),
        clock(hashed.__contains__, absent),
    ),
    "a hit in the sorted list, in hits of the set": (
        clock(partial(bisect_left, listed), keys),
        clock(hashed.__contains__, keys),
    ),
    "a key added to the sorted list, in keys added to the set": (
        clock(partial(insort, listed), keys[:50]),
        clock(hashed.add, absent, repeats=1),
    ),
}
hits = clock(more.__contains__, spread), clock(more.__contains__, spread[:200])
for kind, seconds in zip(
    ("hit among a million", "few of a million again"), hits
):
    times[f"a {kind}, in hits among a thousand"] = seconds, hit
for name, (one, other) in times.items():
    print(f"{name}: about {float(f'{one / other:.0g}'):,.0f} times")

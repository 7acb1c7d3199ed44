# /// script
# requires-python = ">=3.11"
# [tool.snippet]
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


def clock(ask, questions, repeats=5):
    """Return the seconds that a question takes, in the shortest of the runs."""
    space = {"ask": ask, "questions": questions}
    code = "for question in questions: ask(question)"
    seconds = repeat(code, number=1, repeat=repeats, globals=space)
    return min(seconds) / len(questions)


rng = random.Random(0)
n, asked = 100_000, [rng.random() for _ in range(20_000)]
few, listed, hashed = set(range(1_000)), list(range(n)), set(range(n))
more, asked_n = set(range(10 * n)), [int(n * share) for share in asked]
absent = [-1 - number for number in asked_n]
times = {
    "a miss in the list, in misses of the set": (
        clock(listed.__contains__, absent[:3]),
        clock(hashed.__contains__, absent),
    ),
    "a hit in the sorted list, in hits of the set": (
        clock(partial(bisect_left, listed), asked_n),
        clock(hashed.__contains__, asked_n),
    ),
    "a hit among a million, in hits among a thousand": (
        clock(more.__contains__, [int(10 * n * share) for share in asked]),
        clock(few.__contains__, [int(1_000 * share) for share in asked]),
    ),
    "a few of a million again, in hits among a thousand": (
        clock(more.__contains__, [int(10 * n * x) for x in asked[:200] * 100]),
        clock(few.__contains__, [int(1_000 * share) for share in asked]),
    ),
    "a key added to the sorted list, in keys added to the set": (
        clock(partial(insort, listed), asked_n[:50]),
        clock(hashed.add, absent, repeats=1),
    ),
}
for name, (one, other) in times.items():
    print(f"{name}: about {float(f'{one / other:.0g}'):,.0f} times")

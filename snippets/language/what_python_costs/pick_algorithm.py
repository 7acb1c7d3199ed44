# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy"]
# [tool.snippet]
# browser = "no: a browser's clock is too coarse for what it measures"
# draws = "no: what is drawn is only counted and timed, and other numbers change neither"
# [tool.snippet.bands]
# "10 numbers, all pairs over loop" = [1, 12]
# "100 numbers, all pairs over loop" = [0.4, 5]
# "2000 numbers, all pairs over loop" = [6, 250]
# "10 numbers, sorting over loop" = [2, 50]
# "100 numbers, sorting over loop" = [0.3, 6]
# "2000 numbers, sorting over loop" = [0.03, 0.8]
# ///

from timeit import repeat

import numpy as np


# region core
def all_pairs(numbers):
    """Count pairs of equal numbers: compare all with all, in NumPy."""
    return (int((numbers[:, None] == numbers).sum()) - len(numbers)) // 2


# endregion
def sorting(numbers):
    """Count pairs of equal numbers: sort and count runs, in NumPy."""
    runs = np.unique(numbers, return_counts=True)[1]
    return int((runs * (runs - 1) // 2).sum())


# region core
def one_pass(numbers):
    """Count pairs of equal numbers: one pass over a list, in Python."""
    seen, pairs = {}, 0
    for x in numbers:
        pairs += seen.get(x, 0)
        seen[x] = seen.get(x, 0) + 1
    return pairs


# endregion
def clock(way, numbers):
    """Return the shortest time that a way takes, in seconds."""
    return min(repeat(lambda: way(numbers), number=2, repeat=15))


rng, agree = np.random.default_rng(0), True
for n in (10, 100, 2_000):
    numbers = (array := rng.integers(0, n // 2, size=n)).tolist()
    for name, way in (("all pairs", all_pairs), ("sorting", sorting)):
        ratio = clock(way, array) / clock(one_pass, numbers)
        told = f"about {float(f'{ratio:.1g}'):g} times"
        print(f"{n} numbers, {name} over loop: {told}")
        agree &= way(array) == one_pass(numbers)
print(f"all three count the same: {'yes' if agree else 'no'}")
print(f"comparisons of all pairs, 2000 numbers: {2_000 * 2_000:,}")

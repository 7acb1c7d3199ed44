# /// script
# requires-python = ">=3.11"
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import random
from bisect import bisect_right, insort


class Stamp:
    """A time in seconds that counts how often it is compared."""

    comparisons = 0

    def __init__(self, second):
        self.second = second

    def __lt__(self, other):
        Stamp.comparisons += 1
        return self.second < other.second


def count_comparisons(action):
    """Return an action's result, and how many comparisons it took."""
    Stamp.comparisons = 0
    return action(), Stamp.comparisons


SEED = 0
seconds = random.Random(SEED).sample(range(1_000_000_000), 50_000)
arrived = [Stamp(second) for second in seconds]
hashed, ordered = set(arrived), sorted(arrived, key=lambda s: s.second)
noon = Stamp(500_000_000)
# region core
at, compared = count_comparisons(lambda: bisect_right(ordered, noon))
# endregion
print(f"sorted list, comparisons: {compared}")
for name, stamps in {"set": hashed, "unsorted list": arrived}.items():
    # region core
    later, compared = count_comparisons(
        lambda kept=stamps: [stamp for stamp in kept if noon < stamp]
    )
    # endregion
    assert min(later, key=lambda s: s.second) is ordered[at]
    print(f"{name}, comparisons with noon: {compared:,}")
insort(ordered, noon)
print(f"entries that an insertion moved: {len(ordered) - 1 - at:,}")

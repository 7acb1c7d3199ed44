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


seconds = random.Random(0).sample(range(1_000_000_000), 100_000)
hashed = {Stamp(second) for second in seconds}
ordered = [Stamp(second) for second in sorted(seconds)]
now = Stamp(500_000_000)

first, in_set = count_comparisons(
    lambda: min((s for s in hashed if now < s), key=lambda s: s.second)
)
at, in_list = count_comparisons(lambda: bisect_right(ordered, now))
insort(ordered, now)

print(
    f"same answer: {'yes' if ordered[at + 1].second == first.second else 'no'}"
)
print(f"set, comparisons with now: {in_set:,}")
print(f"sorted list, comparisons: {in_list}")
print(f"entries that an insertion moved: {len(ordered) - 1 - at:,}")

import random
from functools import total_ordering

asked = []


@total_ordering
class Key:
    """A key that notes each comparison, and can do nothing else."""

    def __init__(self, value):
        """Hold the value."""
        self.value = value

    def __eq__(self, other):
        """Note it, and compare."""
        asked.append(1)
        return self.value == other.value

    def __lt__(self, other):
        """Note it, and compare."""
        asked.append(1)
        return self.value < other.value

    def __hash__(self):
        """Return a hash whose order tells nothing."""
        return hash(("key", self.value))


rng = random.Random()
lists = [[14, 3, 9, 3, 30], [n * 37 % 500 for n in range(1_000)], [], [5]]
for values in [*lists, [rng.randrange(500) for _ in range(2_000)]]:
    keys = [Key(value) for value in values]
    index = build(keys)
    assert [key.value for key in keys] == values, (
        f"After build, the list of {len(keys)} keys is in another order. Sort a"
        " copy: the caller still needs the old one."
    )
    ranges = [(3, 9), (5, 5), (600, 700), (10, 4)]
    ranges += [(low, low + 12) for low in rng.choices(range(480), k=8)]
    for low, high in ranges:
        asked.clear()
        found = find_between(index, Key(low), Key(high))
        steps = len(asked)
        assert found is not None, (
            f"From {low} to {high}, None came back. Return the positions."
        )
        right = [at for at, value in enumerate(values) if low <= value <= high]
        assert sorted(found) == right, (
            f"From {low} to {high}, you found {len(found)} positions, and of"
            f" {len(values)} keys {len(right)} are right: both ends belong to it,"
            " and equal keys are all wanted. Look where the slice begins and ends."
        )
        assert steps <= 100 + 4 * len(right), (
            f"Among {len(values):,} keys it took {steps:,} comparisons to find"
            f" {len(right)}. Sort once, in build; then halve until you are at the"
            " first that you want."
        )

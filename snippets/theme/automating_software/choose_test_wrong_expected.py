# Wrong: makes the expected number small, not the largest that could be left.
from collections import Counter

CANDIDATES = [max, min, lambda a, b: a, lambda a, b: b, lambda a, b: a + b]
INPUTS = [(0, 0), (0, 1), (1, 0), (2, 2), (3, 5), (5, 3)]


def choose_test(candidates, inputs):
    """Return the input that leaves fewest candidates on average."""

    def expected(pair):
        groups = Counter(one(*pair) for one in candidates).values()
        return sum(group**2 for group in groups)

    return min(inputs, key=expected)


print(f"ask for {choose_test(CANDIDATES, INPUTS)}")

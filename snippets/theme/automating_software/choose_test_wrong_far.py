# Wrong: takes the pair whose numbers are furthest apart.
CANDIDATES = [max, min, lambda a, b: a, lambda a, b: b, lambda a, b: a + b]
INPUTS = [(0, 0), (0, 1), (1, 0), (2, 2), (3, 5), (5, 3)]


def choose_test(candidates, inputs):
    """Takes the pair whose numbers are furthest apart."""
    return max(inputs, key=lambda pair: abs(pair[0] - pair[1]))


print(f"ask for {choose_test(CANDIDATES, INPUTS)}")

# Wrong: takes the last input, which suits the example.
CANDIDATES = [max, min, lambda a, b: a, lambda a, b: b, lambda a, b: a + b]
INPUTS = [(0, 0), (0, 1), (1, 0), (2, 2), (3, 5), (5, 3)]


def choose_test(candidates, inputs):
    """Takes the last input, which suits the example."""
    return inputs[-1]


print(f"ask for {choose_test(CANDIDATES, INPUTS)}")

# Wrong: sorts the caller's inputs to find the best.
CANDIDATES = [max, min, lambda a, b: a, lambda a, b: b, lambda a, b: a + b]
INPUTS = [(0, 0), (0, 1), (1, 0), (2, 2), (3, 5), (5, 3)]


def choose_test(candidates, inputs):
    """Sorts the caller's inputs to find the best."""

    def most_left(pair):
        said = [one(*pair) for one in candidates]
        return max(map(said.count, said))

    inputs.sort(key=most_left)
    return inputs[0]


print(f"ask for {choose_test(CANDIDATES, INPUTS)}")

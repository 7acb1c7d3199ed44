# Wrong: takes the input that leaves most, having turned the comparison round.
CANDIDATES = [max, min, lambda a, b: a, lambda a, b: b, lambda a, b: a + b]
INPUTS = [(0, 0), (0, 1), (1, 0), (2, 2), (3, 5), (5, 3)]


def choose_test(candidates, inputs):
    """Takes the input that leaves most, having turned the comparison round."""

    def most_left(pair):
        said = [one(*pair) for one in candidates]
        return max(map(said.count, said))

    return max(inputs, key=most_left)


print(f"ask for {choose_test(CANDIDATES, INPUTS)}")

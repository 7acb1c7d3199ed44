CANDIDATES = [max, min, lambda a, b: a, lambda a, b: b, lambda a, b: a + b]
INPUTS = [(0, 0), (0, 1), (1, 0), (2, 2), (3, 5), (5, 3)]


def choose_test(candidates, inputs):
    """Return the input whose largest group of equal answers is smallest."""
    best, fewest = None, len(candidates) + 1
    for pair in inputs:
        answers = [one(*pair) for one in candidates]
        largest = max(answers.count(answer) for answer in answers)
        if largest < fewest:
            best, fewest = pair, largest
    return best


print(f"ask for {choose_test(CANDIDATES, INPUTS)}")

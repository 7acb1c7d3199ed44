# Wrong: wants most different answers, of which one may still be given by nearly all.
CANDIDATES = [max, min, lambda a, b: a, lambda a, b: b, lambda a, b: a + b]
INPUTS = [(0, 0), (0, 1), (1, 0), (2, 2), (3, 5), (5, 3)]


def choose_test(candidates, inputs):
    """Wants most different answers, of which one may still be given by nearly all."""

    def answers(pair):
        return len({one(*pair) for one in candidates})

    return max(inputs, key=answers)


print(f"ask for {choose_test(CANDIDATES, INPUTS)}")

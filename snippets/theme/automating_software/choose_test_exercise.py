# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "For one input, count how many candidates give each answer."
# ///

CANDIDATES = [max, min, lambda a, b: a, lambda a, b: b, lambda a, b: a + b]
INPUTS = [(0, 0), (0, 1), (1, 0), (2, 2), (3, 5), (5, 3)]


def choose_test(candidates, inputs):
    """Return the input whose answer tells most about which candidate is meant.

    The answer is not known yet. After it, only the candidates that agree with
    it are left: make the largest number that could be left as small as it can.
    """
    # Change this: it takes the first input that comes along.
    return inputs[0]


chosen = choose_test(CANDIDATES, INPUTS)
print(f"ask for {chosen}: {[one(*chosen) for one in CANDIDATES]}")

import random


def play(tries):
    """Ask through the layers, and count what arrives at the bottom."""
    if not tries:
        return 1
    return sum(play(tries[1:]) for _ in range(tries[0]))


found = multiply_tries([2, 1, 3, 5])
assert found != 11, (
    f"{found} is the sum of the tries 2, 1, 3 and 5, and more attempts arrive. When"
    " the top layer tries a second time, how often does the one below it try then?"
)
rng = random.Random()
cases = [[2, 1, 3, 5], [2, 1, 1, 1], [4], [1, 1], [5, 2, 0, 3], []]
cases += [
    [rng.randint(1, 4) for _ in range(rng.randint(2, 6))] for _ in range(9)
]
for case in cases:
    given = list(case)
    found = multiply_tries(given)
    assert found == play(case), (
        f"For the tries {case} you found {found} attempts; asked one by one,"
        f" {play(case)} arrive. Start at the bottom: how many does one call of"
        " the lowest layer make, and how often does the next layer call it?"
    )
    assert given == case, (
        f"The list of tries was {case} and is {given} after your function."
        " Leave the caller's list as it came."
    )

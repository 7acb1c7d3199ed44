import random


def count_slowly(tests):
    """Ask for each pair and each way whether a test tries it."""
    flags = range(len(tests[0]))
    wanted = [(a, b) for a in flags for b in flags if a < b]
    ways = [(x, y) for x in (False, True) for y in (False, True)]
    tried = {(a, b, test[a], test[b]) for a, b in wanted for test in tests}
    return sum((a, b, x, y) not in tried for a, b in wanted for x, y in ways)


off, on = [False] * 4, [True] * 4
alone = [[a == b for b in range(4)] for a in range(4)]
suites = {
    "all off and all on": [off, on],
    "each flag alone": alone,
    "all off, each flag alone and all on": [off, *alone, on],
    "one test twice": [alone[0], alone[0]],
    "a single flag": [[True], [False]],
}
for flags in (2, 5, 9):
    for tests in (1, 3, 6, 12):
        name = f"{tests} random tests of {flags} flags"
        suites[name] = [
            random.choices([True, False], k=flags) for _ in range(tests)
        ]
for name, tests in suites.items():
    given, right = [list(test) for test in tests], count_slowly(tests)
    answer = count_missing(given)
    assert answer == right, (
        f"For {name} you found {answer} missing settings, and there are {right}."
        " Two flags can be set in four ways: which of them does some test try?"
    )
    assert given == tests, (
        "Your function changed the tests that it was given, and they have to stay"
        " as they were."
    )

# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# base_rate = "no: these are exact chances of a test, and nothing is predicted"
# ///

from bisect import bisect_left
from math import comb


def most_failing(users, testers=100, risk=0.05):
    """Return how many users may fail although no tester did.

    Testers are drawn without replacement. Any larger number would make a
    test without failure rarer than `risk`.
    """
    # region core
    tests = comb(users, testers)  # all that could have been drawn

    def too_rare(failing):
        return comb(users - failing, testers) / tests < risk

    return bisect_left(range(users), True, key=too_rare) - 1
    # endregion


for users in (200, 1_000, 10_000, 10_000_000):
    failing = most_failing(users)
    print(f"of {users:,} users: {failing:,}")
    print(f"of {users:,} users, share: {failing / users:.2%}")

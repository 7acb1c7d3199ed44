# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# base_rate = "no: these are exact chances of a test, and nothing is predicted"
# ///


def most_failing(users, testers=100, risk=0.05):
    """Return how many users may fail although no tester did.

    Testers are drawn without replacement. Any larger number would make a
    test without failure rarer than `risk`.
    """
    low, high = 0, users - testers
    while low < high:
        failing, clean = (low + high + 1) // 2, 1.0
        for drawn in range(testers):
            clean *= (users - failing - drawn) / (users - drawn)
        low, high = (failing, high) if clean >= risk else (low, failing - 1)
    return low


for users in (200, 1_000, 10_000, 10_000_000):
    failing = most_failing(users)
    print(f"of {users:,} users: {failing:,}")
    print(f"of {users:,} users, share: {failing / users:.2%}")

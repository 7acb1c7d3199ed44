# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# base_rate = "always stays, right"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 30
# ///

from random import Random

SEED = 0


def make_customers(rng, count=2_000):
    """Return (calls by day ten, calls in the month, left) for customers."""
    customers = []
    for _ in range(count):
        # region core
        left, day = rng.random() < 0.3, rng.randrange(10, 30)
        calls = [rng.random() < 0.4 for _ in range(30)]
        if left:
            calls[day:] = [False] * (30 - day)  # who leaves stops calling
        customers.append((sum(calls[:10]), sum(calls), left))
        # endregion
    return zip(*customers)


def rate(calls, left, limit):
    """Return how often `calls <= limit` and having left go together."""
    agree = ((c <= limit) == gone for c, gone in zip(calls, left))
    return sum(agree) / len(left)


rng = Random(SEED)
early, totals, left = make_customers(rng)
# region core
limit = max(range(-1, 31), key=lambda one: rate(totals, left, one))
honest = max(range(-1, 31), key=lambda one: rate(early, left, one))
# endregion
early, totals, left = make_customers(rng)
print(f"learned: leaves, with at most {limit} calls")
print(f"told to leave: {sum(c <= limit for c in early) / len(left):.0%}")
print(f"mean calls, stored: {sum(totals) / len(totals):.1f}")
print(f"mean calls, day ten: {sum(early) / len(early):.1f}")
print(f"right on stored rows: {rate(totals, left, limit):.0%}")
print(f"right on day ten: {rate(early, left, limit):.0%}")
print(f"limit for a third of the month: {rate(early, left, limit / 3):.0%}")
print(f"learned as of day ten, right: {rate(early, left, honest):.0%}")
print(f"always stays, right: {1 - sum(left) / len(left):.0%}")
differ = sum(map(int.__ne__, early, totals)) / len(left)
print(f"logged on day ten, unlike the stored: {differ:.0%}")

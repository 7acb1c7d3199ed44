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
    """Return (calls so far, calls in the whole month, left) for customers.

    Who leaves stops calling on the day; the month's total is known at its end.
    """
    customers = []
    for _ in range(count):
        left, day = rng.random() < 0.3, rng.randrange(10, 30)
        calls = [rng.random() < 0.4 for _ in range(30)]
        if left:
            calls[day:] = [False] * (30 - day)
        customers.append((sum(calls[:10]), sum(calls), left))
    return zip(*customers)


def rate(calls, left, limit):
    """Return how often `calls <= limit` and having left go together."""
    agree = ((c <= limit) == gone for c, gone in zip(calls, left))
    return sum(agree) / len(left)


rng = Random(SEED)
early, totals, left = make_customers(rng)
limit = max(range(-1, 31), key=lambda one: rate(totals, left, one))
honest = max(range(-1, 31), key=lambda one: rate(early, left, one))
early, totals, left = make_customers(rng)
print(f"learned: leaves, with at most {limit} calls")
print(f"right on stored rows: {rate(totals, left, limit):.0%}")
print(f"right on day ten: {rate(early, left, limit):.0%}")
print(f"limit for a third of the month: {rate(early, left, limit / 3):.0%}")
print(f"learned as of day ten, right: {rate(early, left, honest):.0%}")
print(f"always stays, right: {1 - sum(left) / len(left):.0%}")
differ = sum(map(int.__ne__, early, totals)) / len(left)
print(f"logged on day ten, unlike the stored: {differ:.0%}")

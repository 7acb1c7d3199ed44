from random import Random


def make_customers(seed, count=2_000):
    """Return (calls so far, calls in the whole month, left) for customers.

    Who leaves stops calling on the day; the month's total is known at its end.
    """
    rng = Random(seed)
    customers = []
    for _ in range(count):
        left, day = rng.random() < 0.3, rng.randrange(10, 30)
        calls = [rng.random() < 0.4 for _ in range(30)]
        if left:
            calls[day:] = [False] * (30 - day)
        customers.append((sum(calls[:10]), sum(calls), left))
    return customers


def rate(calls, left, limit):
    """Return how often `calls <= limit` and having left go together."""
    agree = ((c <= limit) == gone for c, gone in zip(calls, left, strict=True))
    return sum(agree) / len(left)


_, totals, left = zip(*make_customers(seed=1), strict=True)
limit = max(range(31), key=lambda one: rate(totals, left, one))
so_far, totals, left = zip(*make_customers(seed=2), strict=True)
print(f"learned: leaves, with at most {limit} calls")
print(f"right on stored rows: {rate(totals, left, limit):.0%}")
print(f"right on day ten: {rate(so_far, left, limit):.0%}")
print(f"right by always saying stays: {1 - sum(left) / len(left):.0%}")

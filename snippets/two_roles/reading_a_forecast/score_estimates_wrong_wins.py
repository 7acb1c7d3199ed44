# Wrong: how often the rival was nearer, whatever the size of the miss.
def score_estimates(estimates, actuals):
    """Return the estimates' miss against a rival's."""
    rows = list(zip(estimates[1:], actuals, actuals[1:]))
    worse = sum(abs(e - a) > abs(b - a) for e, b, a in rows)
    return worse / len(rows) if rows else None


score = score_estimates([30, 32, 35, 36], [24, 26, 25, 29])
print(f"miss against the rival's: {score:.2f}")

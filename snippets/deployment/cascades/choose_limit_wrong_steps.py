# Wrong: tries hundredths, and misses the limits between them.
def choose_limit(tuning, most):
    """Return the limit from which the cheap model's answers may stand."""
    for step in range(-500, 501):
        standing = [wrong for sure, wrong in tuning if sure >= step / 100]
        if standing and sum(standing) / len(standing) <= most:
            return step / 100
    return float("inf")

# Wrong: sorts the caller's rows.
def choose_limit(tuning, most):
    """Return the limit from which the cheap model's answers may stand."""
    tuning.sort()
    for limit, _ in tuning:
        standing = [wrong for sure, wrong in tuning if sure >= limit]
        if sum(standing) / len(standing) <= most:
            return limit
    return float("inf")

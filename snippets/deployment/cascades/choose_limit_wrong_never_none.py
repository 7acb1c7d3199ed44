# Wrong: lets the surest rows stand even where they break the promise.
def choose_limit(tuning, most):
    """Return the limit from which the cheap model's answers may stand."""
    surest = max(sure for sure, _ in tuning) if tuning else float("inf")
    for limit in sorted({sure for sure, _ in tuning}):
        standing = [wrong for sure, wrong in tuning if sure >= limit]
        if sum(standing) / len(standing) <= most:
            return limit
    return surest

# Wrong: lets nothing below zero stand, as if each model told chances.
def choose_limit(tuning, most):
    """Return the limit from which the cheap model's answers may stand."""
    limit = float("inf")
    for sure in sorted({sure for sure, _ in tuning if sure > 0}, reverse=True):
        standing = [wrong for other, wrong in tuning if other >= sure]
        if sum(standing) / len(standing) <= most:
            limit = sure
    return limit

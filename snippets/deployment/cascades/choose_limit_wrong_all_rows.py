# Wrong: counts the wrong answers that stand as a share of all rows.
def choose_limit(tuning, most):
    """Return the limit from which the cheap model's answers may stand."""
    for limit in sorted({sure for sure, _ in tuning}):
        wrong = sum(wrong for sure, wrong in tuning if sure >= limit)
        if wrong <= most * len(tuning):
            return limit
    return float("inf")

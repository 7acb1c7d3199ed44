# Wrong: stops at the first row too many, though more rows may mend it.
def choose_limit(tuning, most):
    """Return the limit from which the cheap model's answers may stand."""
    limit, standing, wrong = float("inf"), 0, 0
    for sure, mistake in sorted(tuning, reverse=True):
        standing, wrong = standing + 1, wrong + mistake
        if wrong / standing > most:
            return limit
        limit = sure
    return limit

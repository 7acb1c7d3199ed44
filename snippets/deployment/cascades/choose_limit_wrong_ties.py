# Wrong: lets one of several equally sure rows decide for all of them.
def choose_limit(tuning, most):
    """Return the limit from which the cheap model's answers may stand."""
    limit, standing, wrong = float("inf"), 0, 0
    for sure, mistake in sorted(tuning, key=lambda row: (-row[0], row[1])):
        standing, wrong = standing + 1, wrong + mistake
        if wrong / standing <= most:
            limit = sure
    return limit

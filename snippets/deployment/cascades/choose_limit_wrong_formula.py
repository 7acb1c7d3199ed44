# Wrong: for rows as the example draws them, and for no others.
def choose_limit(tuning, most):
    """Return the limit from which the cheap model's answers may stand."""
    return 1 - 2 * most

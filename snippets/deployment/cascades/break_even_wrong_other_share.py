# Wrong: the share that has to stay with the cheap model, not the one passed on.
def break_even(cheap, dear):
    """Return the share passed on at which a cascade costs what dear alone does."""
    return cheap / dear

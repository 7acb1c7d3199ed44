# Wrong: the three answers of the example, typed in.
def break_even(cheap, dear):
    """Return the share passed on at which a cascade costs what dear alone does."""
    return {(1, 50): 0.98, (1, 2): 0.5, (3, 4): 0.25}.get((cheap, dear), 0)

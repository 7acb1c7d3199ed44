# Wrong: who is passed on pays the dear model alone, as if nobody asked first.
def break_even(cheap, dear):
    """Return the share passed on at which a cascade costs what dear alone does."""
    return 1.0

# Wrong: whole per cent, as the example prints it.
def break_even(cheap, dear):
    """Return the share passed on at which a cascade costs what dear alone does."""
    return round(1 - cheap / dear, 2)

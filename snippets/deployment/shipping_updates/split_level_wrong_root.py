# Wrong: divides by the root of the looks, as spreads do.
def level_per_look(total, looks):
    """Return the level of each look that keeps all false alarms below total."""
    return total / looks**0.5

# Wrong: right for looks that have nothing to do with each other, and those alone.
def level_per_look(total, looks):
    """Return the level of each look that keeps all false alarms below total."""
    return 1 - (1 - total) ** (1 / looks)

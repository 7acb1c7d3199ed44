# Wrong: three answers, typed in.
def level_per_look(total, looks):
    """Return the level of each look that keeps all false alarms below total."""
    return {1: 0.05, 40: 0.00125, 7: 0.01 / 7}.get(looks, total)

def level_per_look(total, looks):
    """Return the level of each look that keeps all false alarms below total.

    Bonferroni's bound: chances add up at most. Looks at the same growing
    counts overlap a lot, so a limit found from twins is less strict.
    """
    return total / looks


print(f"each of 40 looks: {level_per_look(0.05, 40):.3%}")

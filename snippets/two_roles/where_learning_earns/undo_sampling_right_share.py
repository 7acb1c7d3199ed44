def undo_sampling(chance, kept):
    """Return the true chance of a click.

    `chance` is what a model says that learned from all clicks and from a share
    `kept` of the views without one. It may be 0 or 1, and then it stays so.
    """
    # Keep that share of the views with a click as well, and all is in proportion.
    clicks = kept * chance
    return clicks / (clicks + 1 - chance)


for chance in (0.1, 0.5, 0.9):
    print(f"model {chance}, true: {undo_sampling(chance, 0.1):.3f}")

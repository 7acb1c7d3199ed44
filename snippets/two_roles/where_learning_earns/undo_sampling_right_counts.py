def undo_sampling(chance, kept):
    """Return the true chance of a click.

    `chance` is what a model says that learned from all clicks and from a share
    `kept` of the views without one. It may be 0 or 1, and then it stays so.
    """
    # Think of a million sampled views: so many clicks, so many others in truth.
    clicks = 1_000_000 * chance
    others = (1_000_000 - clicks) * (1 / kept)
    return clicks / (clicks + others)


for chance in (0.1, 0.5, 0.9):
    print(f"model {chance}, true: {undo_sampling(chance, 0.1):.3f}")

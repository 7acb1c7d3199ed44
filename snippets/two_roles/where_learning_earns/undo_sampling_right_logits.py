from math import exp, log


def undo_sampling(chance, kept):
    """Return the true chance of a click.

    `chance` is what a model says that learned from all clicks and from a share
    `kept` of the views without one. It may be 0 or 1, and then it stays so.
    """
    # Keeping a share moves every logit by the same amount: move it back.
    if chance in (0, 1):
        return chance
    logit = log(chance / (1 - chance)) + log(kept)
    return 1 / (1 + exp(-logit))


for chance in (0.1, 0.5, 0.9):
    print(f"model {chance}, true: {undo_sampling(chance, 0.1):.3f}")

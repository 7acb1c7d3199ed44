# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = """\
#   Count instead: how many views without a click stood behind each one that was kept?\
#   """
# ///


def undo_sampling(chance, kept):
    """Return the true chance of a click.

    `chance` is what a model says that learned from all clicks and from a share
    `kept` of the views without one. It may be 0 or 1, and then it stays so.
    """
    # Change this: it believes the model.
    return chance


for chance in (0.1, 0.5, 0.9):
    print(f"model {chance}, true: {undo_sampling(chance, 0.1):.3f}")

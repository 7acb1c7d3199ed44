from itertools import groupby


def choose_limit(rows, most):
    """Return the limit from which the cheap model's answers may stand.

    A row is how sure the model is, and whether it is wrong. Of the rows that
    stand, at most the share `most` may be wrong, and as many as possible are
    to stand. Rows that are equally sure stand together. Return infinity where
    none may stand. A confidence may be below zero.
    """
    limit, standing, wrong = float("inf"), 0, 0
    # From the surest rows down: the last limit at which the promise holds.
    surest_first = sorted(rows, reverse=True)
    for sure, alike in groupby(surest_first, key=lambda row: row[0]):
        mistakes = [is_wrong for _, is_wrong in alike]
        standing, wrong = standing + len(mistakes), wrong + sum(mistakes)
        if wrong / standing <= most:
            limit = sure
    return limit


rows = [(0.9, False), (0.8, True), (0.7, False), (0.6, False), (0.6, True)]
for most in 0.2, 0.25, 0.5:
    print(f"at most {most:.0%} wrong, from: {choose_limit(rows, most):g}")

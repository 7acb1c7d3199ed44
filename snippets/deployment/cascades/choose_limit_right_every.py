def choose_limit(tuning, most):
    """Return the limit from which the cheap model's answers may stand.

    Of the tuning rows that stand, at most the share `most` may be wrong, and
    as many as possible are to stand. Rows that are equally sure stand
    together. Infinite where none may stand. Log odds may be below zero.
    """

    def keeps(limit):
        standing = [wrong for sure, wrong in tuning if sure >= limit]
        return sum(standing) / len(standing) <= most

    limits = {sure for sure, _ in tuning}
    return min(filter(keeps, limits), default=float("inf"))

from math import ceil


def judge_offer(saved, keep, build, years):
    """Return the fewest cases a year with which an offer pays for itself."""
    if saved < 1:
        return None
    return ceil((keep + build / years) / saved * 1000 - 1e-9)


print(judge_offer(10_000, 20_000, 60_000, 3))

from itertools import pairwise

# Jobs in the United States, as the Occupational Outlook Handbook gave them.
# The letter names what was counted: see the page.
JOBS = {
    2012: (1_018_000, "A"),
    2014: (1_114_000, "A"),
    2016: (1_256_200, "A"),
    2020: (1_847_900, "B"),
    2021: (1_622_200, "C"),
    2022: (1_795_300, "C"),
    2023: (1_897_100, "C"),
    2024: (1_895_500, "C"),
}


def yearly_growth(start, end, years):
    """Return the constant growth per year that leads from start to end.

    A share of 1: 0.05 is 5% a year, compounded.
    """
    return (end / start) ** (1 / years) - 1


# region core
for first, last in pairwise(JOBS):
    (start, old), (end, new) = JOBS[first], JOBS[last]
    rate = yearly_growth(start, end, last - first)
    same = "same letter" if old == new else "letter changed"
    # endregion
    print(f"{first} to {last}: {rate:+.1%} a year, {same}")
for kind, first, last in (("A", 2012, 2016), ("C", 2021, 2024)):
    rate = yearly_growth(JOBS[first][0], JOBS[last][0], last - first)
    print(f"within {kind}, a year: {rate:+.1%}")

rise = JOBS[2020][0] - JOBS[2016][0]
testers = 196_300  # in the count of 2021
fall = JOBS[2021][0] / JOBS[2020][0] - 1
print(f"in one year: {fall:.0%}")
print(f"testers of 2021, in the rise to 2020: {testers / rise:.0%} at most")

# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Put all the years together: what has to be paid, and what is saved by a case?"
# ///


def judge_offer(saved, keep, build, years):
    """Return the fewest cases a year with which an offer pays for itself.

    It saves `saved` euros for each 1,000 cases, costs `keep` euros a year and
    `build` euros once, and is used for `years` years; all are whole numbers.
    Return None if no number of cases is enough. Keeping it costs something.
    """
    return 1000 * keep // saved  # Change this: it forgets a few things.


for saved, keep, build, years in (
    (10_000, 20_000, 60_000, 3),
    (10_000, 20_000, 1, 1),
):
    print(saved, keep, build, years, judge_offer(saved, keep, build, years))

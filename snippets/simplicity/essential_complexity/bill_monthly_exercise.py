# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Print a year of bills for 31 January. From where does each bill take its day?"
# ///

from calendar import monthrange
from datetime import date


def bill_monthly(first, count):
    """Return the dates of a number of monthly bills, the first one included.

    Each falls on the day of the month of the first, or on the last day of a
    month that is too short.
    """
    dates = []
    for at in range(count):
        last = dates[-1] if at else first  # Something here has to change.
        years, month = divmod(first.month - 1 + at, 12)
        length = monthrange(first.year + years, month + 1)[1]
        dates.append(date(first.year + years, month + 1, min(last.day, length)))
    return dates


print(*bill_monthly(date(2027, 1, 31), 4))

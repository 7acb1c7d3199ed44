# Wrong: takes the 30th of a short month for its end, in every month.
from calendar import monthrange
from datetime import date


def bill_monthly(first, count):
    """Return the dates of a number of monthly bills, the first one included."""
    dates = []
    at_end = first.day == monthrange(first.year, first.month)[1]
    for at in range(count):
        years, month = divmod(first.month - 1 + at, 12)
        length = monthrange(first.year + years, month + 1)[1]
        day = length if at_end else min(first.day, length)
        dates.append(date(first.year + years, month + 1, day))
    return dates


print(*bill_monthly(date(2027, 1, 31), 4))

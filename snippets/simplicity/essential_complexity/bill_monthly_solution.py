from calendar import monthrange
from datetime import date


def bill_monthly(first, count):
    """Return the dates of a number of monthly bills, the first one included."""
    dates = []
    for at in range(count):
        years, month = divmod(first.month - 1 + at, 12)
        length = monthrange(first.year + years, month + 1)[1]
        dates.append(
            date(first.year + years, month + 1, min(first.day, length))
        )
    return dates


print(*bill_monthly(date(2027, 1, 31), 4))

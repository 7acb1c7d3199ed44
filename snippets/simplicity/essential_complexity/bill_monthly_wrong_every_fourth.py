# Wrong: takes every fourth year for a leap year, so 2100 has a 29 February.
from datetime import date

DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


def bill_monthly(first, count):
    """Return the dates of a number of monthly bills, the first one included."""
    dates = []
    for at in range(count):
        years, month = divmod(first.month - 1 + at, 12)
        year = first.year + years
        length = DAYS[month] + (month == 1 and year % 4 == 0)
        dates.append(date(year, month + 1, min(first.day, length)))
    return dates


print(*bill_monthly(date(2027, 1, 31), 4))

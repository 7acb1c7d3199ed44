# Wrong: bills everybody by the 28th, to be safe.
from datetime import date


def bill_monthly(first, count):
    """Return the dates of a number of monthly bills, the first one included."""
    places = [first.year * 12 + first.month - 1 + at for at in range(count)]
    return [date(p // 12, p % 12 + 1, min(first.day, 28)) for p in places]


print(*bill_monthly(date(2027, 1, 31), 4))

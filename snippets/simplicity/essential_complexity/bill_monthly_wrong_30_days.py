# Wrong: takes thirty days for a month.
from datetime import date, timedelta


def bill_monthly(first, count):
    """Return the dates of a number of monthly bills, the first one included."""
    return [first + timedelta(30 * at) for at in range(count)]


print(*bill_monthly(date(2027, 1, 31), 4))

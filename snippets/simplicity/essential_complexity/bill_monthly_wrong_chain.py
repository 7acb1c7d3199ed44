# Wrong: each bill takes its day from the bill before, so a February stays.
from calendar import monthrange
from datetime import date


def bill_monthly(first, count):
    """Return the dates of a number of monthly bills, the first one included."""
    dates = [first]
    while len(dates) < count:
        last = dates[-1]
        year, month = last.year + last.month // 12, last.month % 12 + 1
        day = min(last.day, monthrange(year, month)[1])
        dates.append(date(year, month, day))
    return dates[:count]


print(*bill_monthly(date(2027, 1, 31), 4))

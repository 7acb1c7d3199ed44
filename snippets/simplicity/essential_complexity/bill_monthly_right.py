from datetime import date


def bill_monthly(first, count):
    """Try the day itself, and go down while the month is too short."""
    dates, year, month = [], first.year, first.month
    while len(dates) < count:
        day = first.day
        while True:
            try:
                dates.append(date(year, month, day))
                break
            except ValueError:
                day -= 1
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return dates


print(*bill_monthly(date(2027, 1, 31), 4))

from datetime import date, timedelta
from itertools import islice


def bill_monthly(first, count):
    """Go through all days, and hand out those that are due."""

    def due():
        day = first
        while True:
            tomorrow = day + timedelta(1)
            short = tomorrow.month != day.month and day.day < first.day
            if day.day == first.day or short:
                yield day
            day = tomorrow

    return islice(due(), count)


print(*bill_monthly(date(2027, 1, 31), 4))

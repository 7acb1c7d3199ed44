from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

days = st.dates(date(2000, 1, 1), date(2030, 12, 31))


@given(days, st.integers(0, 30))
def follows_the_calendar(first, count):
    """Going through all days, each month's bill is the one that is due."""
    due, day = [], first
    while len(due) < count:
        tomorrow = day + timedelta(1)
        short = tomorrow.month != day.month and day.day < first.day
        if day.day == first.day or short:
            due.append(day)
        day = tomorrow
    assert [*bill_monthly(first, count)] == due


follows_the_calendar()

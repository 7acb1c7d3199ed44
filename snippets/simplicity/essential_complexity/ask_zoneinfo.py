# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# browser = "no: the data of time zones are not there"
# ///

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

BERLIN, HOUR = ZoneInfo("Europe/Berlin"), timedelta(hours=1)
hours = {1: HOUR, 2: 2 * HOUR}


def last_sunday(year, month):
    """Return 1 o'clock UTC on the last Sunday of a month with 31 days."""
    end = datetime(year, month, 31, 1, tzinfo=UTC)
    return end - timedelta((end.weekday() + 1) % 7)


for first, last in (1980, 1995), (1996, 2034):
    differ = 0
    for year in range(first, last + 1):
        start, end = last_sunday(year, 3), last_sunday(year, 10)
        # region core
        utc = datetime(year, 1, 1, tzinfo=UTC)
        while utc.year == year:
            ahead = 2 if start <= utc < end else 1
            differ += utc.astimezone(BERLIN).utcoffset() != hours[ahead]
            utc += HOUR
        # endregion
    print(f"{first} to {last}, hours that differ: {differ:,}")

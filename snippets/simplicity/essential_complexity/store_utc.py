# /// script
# requires-python = ">=3.11"
# ///

from datetime import datetime, timedelta

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def last_sunday(year, month):
    """Return midnight before the last Sunday of a month with 31 days."""
    end = datetime(year, month, 31)
    return end - timedelta((end.weekday() + 1) % 7)


def show(utc):
    """Return what a clock in Berlin shows."""
    start, end = last_sunday(utc.year, 3), last_sunday(utc.year, 10)
    return utc + (2 if start + HOUR <= utc < end + HOUR else 1) * HOUR


changes = [last_sunday(y, m) for y in range(2025, 2035) for m in (3, 10)]
events = [day + at * HOUR / 2 for day in changes for at in range(-2, 46)]
# region core
questions = {  # about an event x, and an event y one hour later
    "in order": "x < y",
    "the same": "x == y",
    "minutes between": "y - x",
    "expired": "y - x >= HOUR",
    "which day": "x.date()",
    "before nine": "x.hour < 9",
}
for name, text in questions.items():
    ask = eval("lambda x, y: " + text)
    by_utc = [ask(utc, utc + HOUR) for utc in events]
    by_clock = [ask(show(utc), show(utc + HOUR)) for utc in events]
    differ = sum(one != other for one, other in zip(by_utc, by_clock))
    print(f"{name}, answers differ: {differ} of {len(events)}")
# endregion
moved = sum(show(utc + DAY) != show(utc) + DAY for utc in events)
print(f"same time tomorrow, missed: {moved} of {len(events)}")

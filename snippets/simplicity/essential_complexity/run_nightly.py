# /// script
# requires-python = ">=3.11"
# [tool.snippet.knobs]
# START = { label = "the job starts half past", range = [2, 23], step = 1, unit = "h" }
# ///

from datetime import datetime, timedelta

START = 2  # o'clock in Berlin; the job starts half an hour later
HOUR = timedelta(hours=1)


def last_sunday(year, month):
    """Return midnight before the last Sunday of a month with 31 days."""
    end = datetime(year, month, 31)
    return end - timedelta((end.weekday() + 1) % 7)


def ahead(utc):
    """Return by how many hours Berlin is ahead: the law, in one line."""
    start, end = last_sunday(utc.year, 3), last_sunday(utc.year, 10)
    return 2 if start + HOUR <= utc < end + HOUR else 1


first = datetime(2025, 1, 1, START, 30)
days = [first + timedelta(day) for day in range(3652)]
# region core
runs = {
    at: [at - n * HOUR for n in (2, 1) if ahead(at - n * HOUR) == n]
    for at in days
}
never = [at.date() for at in days if len(runs[at]) == 0]
twice = [at.date() for at in days if len(runs[at]) == 2]
each_24_hours = [first - HOUR + timedelta(day) for day in range(3652)]
moved = [utc for utc in each_24_hours if ahead(utc) == 2]
# endregion
for name, dates in {"never": never, "twice": twice}.items():
    print(f"{name} runs on: {len(dates)} of {len(days):,} days")
    print(f"{name}, first dates:", *(dates[:2] or ["none"]))
print(f"every 24 hours, an hour late: {len(moved) / len(days):.0%} of days")

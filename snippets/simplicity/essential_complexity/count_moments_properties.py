from datetime import datetime, timedelta

# The same, by letting the clock run: minutes of UTC, one after another.
MINUTE = timedelta(minutes=1)
counts = dict.fromkeys(moments, 0)
for day, change, before in ((29, 3, 1), (25, 10, 2)):
    start = datetime(2026, change, day) - timedelta(hours=3)
    turn = datetime(2026, change, day, 1)
    for minute in range(9 * 60):
        utc = start + minute * MINUTE
        ahead = before if utc < turn else 3 - before
        shown = utc + timedelta(hours=ahead)
        name = f"{shown.day} {shown:%B, %H:%M}"
        if name in counts:
            counts[name] += 1
assert counts == moments

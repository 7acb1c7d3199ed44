# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "For one payment, note the day its answer is known, and compare with today."
# ///

import random


def split_time(days, today, delay):
    """Return (train, test), lists of payment numbers as seen on `today`.

    Payment i was made on `days[i]`. Whether it was fraud is known from day
    `days[i] + delay` on; `delay` is at least 1.
    """
    # Change this: it shuffles, and never looks at the days.
    rows = list(range(len(days)))
    random.Random(0).shuffle(rows)
    return rows[: len(rows) // 2], rows[len(rows) // 2 :]


days = [3, 9, 1, 7, 10, 4, 12, 6]
train, test = split_time(days, today=9, delay=3)
print(f"days in training: {sorted(days[i] for i in train)}")
print(f"days in the test: {sorted(days[i] for i in test)}")

import random
from datetime import date, timedelta

rng = random.Random()
firsts = [
    date(2027, 1, 31),
    date(2028, 1, 30),
    date(2026, 12, 31),
    date(2024, 2, 29),
    date(2099, 12, 31),
]
for _ in range(20):
    firsts.append(date(2025, 1, 1) + timedelta(rng.randrange(3_000)))
for first in firsts:
    for count in 0, 1, rng.randint(30, 60):
        dates = [*bill_monthly(first, count)]
        assert len(dates) == count, (
            f"For {first} and {count} bills you return {len(dates)} dates. The first"
            " bill counts, too."
        )
        for at, bill in enumerate(dates):
            place = first.year * 12 + first.month - 1 + at
            assert bill.year * 12 + bill.month - 1 == place, (
                f"Bill {at + 1} of {first} falls on {bill}: go on by one calendar"
                " month each time, not by a number of days."
            )
            late = (bill + timedelta(1)).month != bill.month
            assert bill.day == first.day or (bill.day < first.day and late), (
                f"Bill {at + 1} of {first} falls on {bill}. A short month may cut the"
                " day of one bill, and not those of the bills after it."
            )

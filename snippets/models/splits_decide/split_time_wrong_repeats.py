# Wrong: holds each training row twice, so it counts double.


def split_time(days, today, delay):
    """Return (train, test), lists of payment numbers as seen on `today`.

    Payment i was made on `days[i]`. Whether it was fraud is known from day
    `days[i] + delay` on; `delay` is at least 1.
    """
    train = [i for i, day in enumerate(days) if day + delay <= today]
    test = [i for i, day in enumerate(days) if day >= today]
    return train + train, test


days = [3, 9, 1, 7, 10, 4, 12, 6]
train, test = split_time(days, today=9, delay=3)
print(f"days in training: {sorted(days[i] for i in train)}")
print(f"days in the test: {sorted(days[i] for i in test)}")

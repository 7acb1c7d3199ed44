def split_time(days, today, delay):
    """Return (train, test), lists of payment numbers as seen on `today`.

    Payment i was made on `days[i]`. Whether it was fraud is known from day
    `days[i] + delay` on; `delay` is at least 1.
    """
    numbers = set(range(len(days)))
    test = {i for i in numbers if not days[i] < today}
    waiting = {i for i in numbers - test if days[i] > today - delay}
    return numbers - test - waiting, test


days = [3, 9, 1, 7, 10, 4, 12, 6]
train, test = split_time(days, today=9, delay=3)
print(f"days in training: {sorted(days[i] for i in train)}")
print(f"days in the test: {sorted(days[i] for i in test)}")

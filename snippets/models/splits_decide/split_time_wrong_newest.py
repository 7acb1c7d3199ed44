# Wrong: tests the newest fifth, whatever day it is.


def split_time(days, today, delay):
    """Return (train, test), lists of payment numbers as seen on `today`.

    Payment i was made on `days[i]`. Whether it was fraud is known from day
    `days[i] + delay` on; `delay` is at least 1.
    """
    order = sorted(range(len(days)), key=lambda i: days[i])
    cut = len(order) * 4 // 5
    return order[:cut], order[cut:]


days = [3, 9, 1, 7, 10, 4, 12, 6]
train, test = split_time(days, today=9, delay=3)
print(f"days in training: {sorted(days[i] for i in train)}")
print(f"days in the test: {sorted(days[i] for i in test)}")

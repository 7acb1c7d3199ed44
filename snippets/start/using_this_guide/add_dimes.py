# /// script
# [tool.snippet]
# exact = "additions of doubles, rounded as IEEE 754 says"
# ///


def add_compensated(numbers):
    """Return the sum of floats, carrying what each addition rounds off.

    Neumaier's method (1974); the built-in `sum` uses it since Python 3.12.
    """
    total = lost = 0.0
    for number in numbers:
        new = total + number
        if abs(total) >= abs(number):
            lost += (total - new) + number
        else:
            lost += (number - new) + total
        total = new
    return total + lost


plain = off_plain = off_compensated = off_cents = largest = wrong_cents = 0
# region core
for n in range(1, 1001):
    nearest = n / 10  # the float closest to the true sum
    plain += 0.1
    off_plain += plain != nearest
    largest = max(largest, abs(plain - nearest))
    wrong_cents += round(100 * plain) != 10 * n
    off_compensated += add_compensated([0.1] * n) != nearest
    off_cents += 10 * n / 100 != nearest  # rounded once, at the end
# endregion

print(f"sums: {n:,}")
print(f"off, added one by one: {off_plain}")
print(f"off, with compensation: {off_compensated}")
print(f"off, in whole cents: {off_cents}")
print(f"largest difference, one by one: {largest:.1e}")
print(f"off by a cent, one by one: {wrong_cents}")

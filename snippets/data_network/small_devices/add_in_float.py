# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# draws = "no: it prints the range of 20 days"
# [tool.snippet.knobs]
# LEVEL = { label = "level", choices = [0, 10, 100, 1013], unit = "hPa" }
# ///

import random
from struct import pack, unpack

LEVEL = 1013  # of the air pressure, in hPa
NOISE, N = 0.1, 8_640


def f32(number):
    """Round as a float of 32 bits does."""
    return unpack("f", pack("f", number))[0]


textbook, welford = [], []
for rng in map(random.Random, range(20)):
    total = squares = mean = apart = 0.0
    for n in range(1, N + 1):
        x = f32(rng.gauss(LEVEL, NOISE))
        # region core
        total = f32(total + x)  # the textbook's two sums
        squares = f32(squares + f32(x * x))
        step = f32(x - mean)  # Welford's
        mean = f32(mean + f32(step / n))
        apart = f32(apart + f32(step * f32(x - mean)))
        # endregion
    average = f32(total / N)
    textbook.append(f32(f32(squares / N) - f32(average * average)))
    welford.append(f32(apart / N))
print(f"textbook, variance: {min(textbook):.2f} to {max(textbook):.2f}")
print(f"textbook, days below zero: {sum(v < 0 for v in textbook)}")
print(f"Welford, variance: {min(welford):.4f} to {max(welford):.4f}")
count = 1.0
while f32(count + 1) > count:
    count = f32(2 * count)
print(f"a float that counts stops at: {count:,.0f}")
print(f"hours until then, at 100 a second: {count / 360_000:.0f}")

from fractions import Fraction

factor = 1 + Fraction(percent_a_year) / 100
assert factor > 0, "a factor below zero is no growth"
assert abs(1_018_000 * factor**4 - 1_256_200) < 500, "four years lead elsewhere"

from fractions import Fraction

new_in_ten_years = Fraction(80_000) / 10
total = Fraction(9_000) * 10
assert abs(float(leaving) * 10 - float(total - new_in_ten_years)) < 1e-6

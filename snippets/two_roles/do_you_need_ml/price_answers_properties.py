# The same, in thousandths of all parts.
assert bills["check none"] * 1000 == 1000 * 30 * 400
assert bills["check all"] * 1000 == 1000 * 970 * 10
assert bills["rule"] * 1000 == 1000 * (30 - 20) * 400 + 1000 * 50 * 10

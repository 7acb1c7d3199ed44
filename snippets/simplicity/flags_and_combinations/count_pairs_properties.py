from math import comb

# The same, from the formulas.
assert numbers["configurations"] == 2**10
assert numbers["settings of two flags"] == 4 * comb(10, 2)
assert numbers["settings in one test"] == comb(10, 2)
assert numbers["configurations without three"] == 2 ** (10 - 3)

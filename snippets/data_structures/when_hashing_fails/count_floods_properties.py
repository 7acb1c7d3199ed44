from math import comb

# The same, as pairs of keys that share a hash.
assert comparisons["one upload"] == comb(200, 2)
assert comparisons["limited requests"] == 50 * comb(100, 2)
assert comparisons["lazy hash"] == 40 * comb(50, 2)

# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "How many points are left after one cut, after two, after three?"
# ///

# Each cut halves the points, and a leaf holds 8. How many cuts lie on the way
# from the top to a leaf?
cuts = {8_192: 0, 8_388_608: 0, 8_589_934_592: 0}
# A vector has 768 coordinates. With the most points above, how many of them can
# not be cut even once on that way?
never_cut = 0

print(
    f"answered: {sum(value > 0 for value in [*cuts.values(), never_cut])} of 4"
)

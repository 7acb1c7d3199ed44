# Each cut halves the points, and a leaf holds 8. 8,192 is 8 times 2 ** 10.
cuts = {8_192: 10, 8_388_608: 20, 8_589_934_592: 30}
# Thirty cuts reach thirty coordinates at most.
never_cut = 738

print(
    f"answered: {sum(value > 0 for value in [*cuts.values(), never_cut])} of 4"
)

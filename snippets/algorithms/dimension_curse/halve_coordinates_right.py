from math import log2

cuts = {
    points: log2(points / 8) for points in (8_192, 8_388_608, 8_589_934_592)
}
never_cut = 768 - max(cuts.values())

print(
    f"answered: {sum(value > 0 for value in [*cuts.values(), never_cut])} of 4"
)

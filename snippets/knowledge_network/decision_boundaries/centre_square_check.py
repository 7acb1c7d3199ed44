old, new = [4.0, 7.0, 10.0], [6.0, 13.0]
train, test = add_square(old, new)
moved, _ = add_square([value + 500 for value in old], new)

assert [row[0] for row in train + test] == old + new, (
    "The values themselves should stay in the first column, in their order: "
    f"they came back as {[row[0] for row in train + test]}."
)
apart = max(abs(a[1] - b[1]) for a, b in zip(train, moved))
assert apart < 1e-6, (
    f"Measured from a zero 500 lower, a square changes by {apart:,.0f}. "
    "Square a distance from something that moves along with the values."
)
low, middle, high = (row[1] for row in train)
assert abs(low - high) < 1e-9, (
    f"The squares of 4, 7 and 10 are {low:g}, {middle:g} and {high:g}. For a "
    "class in the middle, both ends should be equally far from the centre."
)
assert middle < low, (
    f"The middle of 4, 7 and 10 has a square of {middle:g} and the ends have "
    f"{low:g}. A straight model needs the two to differ."
)
alone = add_square(old, [6.0])[1][0][1]
assert alone == test[0][1], (
    f"The 6 got a square of {test[0][1]:g} beside the 13 and {alone:g} "
    "without it. A row to be judged must not help to set the centre: that "
    "would be another model for each batch."
)

from random import random

here = add_square([4.0, 7.0, 10.0], [])[0][0][1]
there = add_square([504.0, 507.0, 510.0], [])[0][0][1]
assert abs(here - there) < 1e-6, (
    f"Measured from a zero 500 lower, a square changes by {there - here:,.0f}. "
    "Square a distance from something that moves along with the values."
)

step = 1 + random()
old = [4 + step * place for place in (3, 0, 5, 1, 4, 2, 0)]  # unordered, a tie
new = [old[0], 4 + 9 * step, 4 - step]
kept = [*old], [*new]
train, test = add_square(old, new)

assert (old, new) == kept, (
    "The caller's lists have changed: work on copies of them."
)
assert [row[0] for row in [*train, *test]] == [*old, *new], (
    f"The first column came back as {[row[0] for row in [*train, *test]]}, and should"
    f" hold the values in their order, {[*old, *new]}. Change the second alone."
)
for far in 500, -60:
    both = add_square([v + far for v in old], [v + far for v in new])
    for one, other in zip([*train, *test], [*both[0], *both[1]]):
        assert abs(one[1] - other[1]) < 1e-6, (
            f"With every value moved by {far}, the square of {one[0]:.1f} changes by"
            f" {abs(one[1] - other[1]):,.1f}. Square a distance from something that"
            " moves along with the values, in both lists."
        )
at = {round((row[0] - 4) / step): row[1] for row in [*train, *test]}
bends = [at[k - 1] - 2 * at[k] + at[k + 1] for k in range(0, 5)]
assert 1e-6 < min(bends) > max(bends) - 1e-6, (
    "At even steps, the differences of a square grow evenly. Yours do not: "
    f"{[round(at[k], 2) for k in range(6)]}. Take the second power of a distance,"
    " and nothing else."
)
low, middle, high = (row[1] for row in add_square([4.0, 7.0, 10.0], [])[0])
assert abs(low - high) < 1e-9 < low - middle, (
    f"The squares of 4, 7 and 10 are {low:g}, {middle:g} and {high:g}. Both"
    " ends should be equally far from the centre: measure from the middle."
)
level = [row[1] for part in add_square([3.0, 3.0], [5.0]) for row in part]
assert level[0] == level[1] < level[2], (
    f"Where all training rows are 3, the squares of 3, 3 and 5 are {level}."
    " The first two should be equal and the last larger: do not divide by a spread."
)
for name, others in (
    ("Training rows in another order give", add_square(old[::-1], new)[1]),
    (
        "The rows to be judged, in another order, give",
        add_square(old, new[::-1])[1][::-1],
    ),
    (
        "A row judged alone gets",
        [add_square(old, [value])[1][0] for value in new],
    ),
):
    assert all(abs(a[1] - b[1]) < 1e-6 for a, b in zip(test, others)), (
        f"{name} another square: {[round(row[1], 3) for row in others]} in place of"
        f" {[round(row[1], 3) for row in test]}. Compute the centre from all the"
        " training rows, and from no row that is to be judged."
    )
assert abs(test[0][1] - train[0][1]) < 1e-9, (
    f"The value {old[0]:.1f} has the square {train[0][1]:.2f} in training and"
    f" {test[0][1]:.2f} when it is judged. Use one centre for both."
)

cases = [
    ([1, 2, 3], [10, 20, 30], True, "a change of unit"),
    ([-3.0, -1.0, 0.5], [-1.5, -0.5, 0.25], True, "logits halved"),
    ([3, 1, 2], [9, 1, 4], True, "squares of positive scores, in any order"),
    ([1, 2, 3], [3, 2, 1], False, "a list turned round"),
    ([1, 2, 3], [1, 2, 2], False, "two things that became equal"),
    ([2, 2], [1, 3], False, "two equal things that were told apart"),
    ([2, 2, 1], [7, 7, 5], True, "two equal things that stayed equal"),
    ([1, 2, 3], [1, 3, 2], False, "two neighbours that changed places"),
    ([], [], True, "an empty list"),
]
for old, new, kept, what in cases:
    got = keeps_order(old, new)
    assert got == kept, (
        f"{what}: from {old} to {new} your answer is {got}, and it is {kept}."
        " Compare the order of each pair before and after, not the scores."
    )

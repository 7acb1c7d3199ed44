puzzles = [
    ([(0, 1.0), (1, 2.0), (2, 3.0)], curves, "line"),
    ([(0, 0.0), (2, 0.0)], {"a": [0.0, -2.0, 1.0], "b": [1.0]}, "a"),
    ([(0, 1.0)], {"b": [1.0, 5.0], "a": [1.0, 0.1, 0.1, 0.1]}, "a"),
    ([(0, 1.0)], {"a": [1.0, 2.0, -2.0], "b": [1.0, -3.5]}, "a"),
    ([(0, 1.0)], {"a": [1.0, 2.0, 2.0, 2.0], "b": [1.0, 3.0]}, "b"),
    ([(0, 0.0)], {"exact": [0.0, 3.0], "near": [0.01, 0.0]}, "near"),
    ([(0, 0.0)], {"exact": [0.0, 3.0], "far": [0.5]}, "exact"),
    ([(0, 0.0), (1, 0.016)], {"b": [0.008], "a": [0.0, 0.016]}, "b"),
    ([(0, 0.0), (1, 5.0)], {"a": [2.0], "b": [9.0, 9.0]}, "a"),
    ([(0, 0.0), (1, 4.0), (2, 0.0)], {"flat": [0.0], "half": [2.0]}, "half"),
    ([(0, 1.0), (1, 0.1), (2, -0.1)], {"b": [0.0], "a": [0.5]}, "a"),
    ([(0, 0.0)], {"a": [0.011], "b": [0.0, 3.0]}, "b"),
    (
        [(0, 0.0), (1, 1.0), (-1, 1.0), (2, 16.0)],
        {"a": [0.0, 0.0, 0.6, 0.0, 0.4], "b": [0.0, 0.0, 0.0, 0.0, 1.0]},
        "b",
    ),
    ([(-2, 4.0), (1, 1.0)], {"a": [2.0, -1.0], "b": [0.0, 0.0, 1.0]}, "b"),
]
for given, offered, right in puzzles:
    for order in (list(offered), list(offered)[::-1]):
        mine = {name: offered[name] for name in order}
        told = choose(mine, given)
        assert list(mine) == order, (
            f"The curves {order} went in, and {list(mine)} are left; they should be as"
            " they were. Choose among them without taking any out."
        )
        assert told == right, (
            f"Through the points {given} you trust {told!r} of {offered}, and {right!r}"
            " was due: of the curves within 0.01 of every point the one with the least"
            " sum of squared coefficients, or else the one whose largest error is the"
            " smallest. Print both numbers for each of these curves."
        )

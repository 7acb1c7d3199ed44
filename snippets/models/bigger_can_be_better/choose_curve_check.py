puzzles = [
    ([(0, 1.0), (1, 2.0), (2, 3.0)], curves, "line"),
    ([(0, 0.0), (2, 0.0)], {"a": [0.0, -2.0, 1.0], "b": [1.0]}, "a"),
    ([(0, 1.0)], {"a": [1.0, 0.1, 0.1, 0.1], "b": [1.0, 5.0]}, "a"),
    ([(0, 0.0), (1, 5.0)], {"a": [2.0], "b": [9.0, 9.0]}, "a"),
]
for given, offered, right in puzzles:
    told = choose(offered, given)
    assert told == right, (
        f"Through the points {given} you trust {told!r} of {offered}, and {right!r} was"
        " due. First ask which curves pass through all points. Among those, the number"
        " of coefficients does not matter, and their size does."
    )

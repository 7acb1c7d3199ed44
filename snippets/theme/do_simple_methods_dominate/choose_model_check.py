cases = [
    ({"a": (10, 0.20, 0.01), "b": (1000, 0.10, 0.01)}, "b"),
    ({"a": (10, 0.12, 0.01), "b": (1000, 0.10, 0.03)}, "a"),
    ({"a": (10, 0.12, 0.05), "b": (1000, 0.10, 0.01)}, "b"),
    ({"a": (50, 0.11, 0.01), "b": (9, 0.11, 0.01), "c": (1, 0.3, 0.01)}, "b"),
]
for known, right in cases:
    told = choose(known)
    assert told == right, (
        f"From {known} you choose {told!r}, where {right!r} was due. First find the best"
        " share of errors; then keep every model whose share is at most one of the"
        " best's standard errors above it; the smallest of those is the answer."
    )

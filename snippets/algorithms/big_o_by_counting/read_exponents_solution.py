# Rows, and the steps counted for them.
counts = {
    "nightly report": {1_000: 41_000, 2_000: 164_000, 4_000: 656_000},
    "import": {1_000: 9_000, 2_000: 18_000, 4_000: 36_000},
    "lookup": {1_000: 30, 2_000: 33, 4_000: 36},
}
steps = {
    # A doubling multiplies by four: exponent 2.
    "nightly report": 656_000 * 4 * 4,
    # A doubling doubles: exponent 1.
    "import": 36_000 * 2 * 2,
    # A doubling adds three: a logarithm.
    "lookup": 36 + 3 + 3,
}

print(f"answered: {sum(value > 0 for value in steps.values())} of {len(steps)}")

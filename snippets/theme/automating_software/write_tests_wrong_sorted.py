# Wrong: all numbers stand in order, so that the second is always right.
tests = [
    ((1, 2, 9), 2),
    ((-3, -2, -1), -2),
    ((1, 1, 5), 1),
]

print(f"tests: {len(tests)}")

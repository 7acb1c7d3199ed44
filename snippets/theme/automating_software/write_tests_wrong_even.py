# Wrong: the middle one is also the mean.
tests = [
    ((1, 2, 3), 2),
    ((1, 3, 2), 2),
    ((2, 3, 1), 2),
    ((-1, -5, -3), -3),
    ((5, 5, 5), 5),
]

print(f"tests: {len(tests)}")

# Wrong: no number is negative.
tests = [
    ((1, 2, 9), 2),
    ((1, 9, 2), 2),
    ((2, 9, 1), 2),
    ((5, 1, 1), 1),
]

print(f"tests: {len(tests)}")

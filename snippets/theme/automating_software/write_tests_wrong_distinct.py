# Wrong: no two numbers are equal.
tests = [
    ((1, 2, 9), 2),
    ((1, 9, 2), 2),
    ((2, 9, 1), 2),
    ((-1, -9, -3), -3),
]

print(f"tests: {len(tests)}")

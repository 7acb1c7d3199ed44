# Wrong: the middle one stands third in every test.
tests = [
    ((1, 3, 2), 2),
    ((-1, -9, -3), -3),
    ((5, 1, 1), 1),
]

print(f"tests: {len(tests)}")

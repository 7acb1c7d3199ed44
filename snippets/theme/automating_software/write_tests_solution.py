# A generator offers programs that return "the middle one of three numbers".
# Each test is aimed at one way to misunderstand that: the middle one stands
# second, third and first, one is of negative numbers, and in one two are equal.
tests = [
    ((1, 2, 9), 2),  # the mean is elsewhere
    ((1, 9, 2), 2),
    ((2, 9, 1), 2),
    ((-1, -9, -3), -3),
    ((5, 1, 1), 1),
]

print(f"tests: {len(tests)}")

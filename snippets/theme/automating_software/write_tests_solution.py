# A generator offers programs that return "the middle one of three numbers".
# Each test is aimed at one way to misunderstand that, and the last does two
# things at once: two numbers are equal, and they are not the first.
tests = [
    ((1, 2, 3), 2),  # what everybody thinks of, and almost everything passes
    ((1, 3, 2), 2),  # the third is in the middle, and not the second
    ((-3, -2, -1), -2),
    ((1, 2, 9), 2),  # the mean is elsewhere
    ((5, 1, 1), 1),
]

print(f"tests: {len(tests)}")

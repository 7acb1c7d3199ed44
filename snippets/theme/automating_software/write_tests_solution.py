# /// script
# [tool.snippet.equivalent]
# "((1, 2, 9), 2) -> ((2, 2, 9), 2)" = "it refuses the same programs"
# "((1, 2, 9), 2) -> ((0, 2, 9), 2)" = "it refuses the same programs"
# "((1, 2, 9), 2) -> ((1, 2, 10), 2)" = "it refuses the same programs"
# "((1, 2, 9), 2) -> ((1, 2, 8), 2)" = "it refuses the same programs"
# "((1, 9, 2), 2) -> ((2, 9, 2), 2)" = "it refuses the same programs"
# "((1, 9, 2), 2) -> ((0, 9, 2), 2)" = "it refuses the same programs"
# "((1, 9, 2), 2) -> ((1, 10, 2), 2)" = "it refuses the same programs"
# "((1, 9, 2), 2) -> ((1, 8, 2), 2)" = "it refuses the same programs"
# "((2, 9, 1), 2) -> ((2, 10, 1), 2)" = "it refuses the same programs"
# "((2, 9, 1), 2) -> ((2, 8, 1), 2)" = "it refuses the same programs"
# "((2, 9, 1), 2) -> ((2, 9, 0), 2)" = "it refuses the same programs"
# "((-1, -9, -3), -3) -> ((-2, -9, -3), -3)" = "it refuses the same programs"
# "((-1, -9, -3), -3) -> ((-0, -9, -3), -3)" = "it refuses the same programs"
# "((-1, -9, -3), -3) -> ((-1, -10, -3), -3)" = "it refuses the same programs"
# "((-1, -9, -3), -3) -> ((-1, -8, -3), -3)" = "it refuses the same programs"
# "((5, 1, 1), 1) -> ((6, 1, 1), 1)" = "it refuses the same programs"
# "((5, 1, 1), 1) -> ((4, 1, 1), 1)" = "it refuses the same programs"
# ///

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

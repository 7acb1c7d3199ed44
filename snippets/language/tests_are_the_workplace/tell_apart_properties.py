from hypothesis import given
from hypothesis import strategies as st

numbers = st.integers(-9, 9) | st.floats(-9, 9)


def or_equal(x, low, high):
    return low if x <= low else high if x > high else x


def one_more(x, low, high):
    return low if x < low else high if x > high + 1 else x


def other_end(x, low, high):
    return high if x < low or x > high else x


@given(numbers, numbers, numbers)
def no_case_tells_the_first(x, a, b):
    low, high = sorted((a, b))
    assert clamp(x, low, high) == or_equal(x, low, high)


no_case_tells_the_first()
none, *cases = ANSWERS.values()
assert none is None
for case, mutant in zip(cases, (one_more, other_end), strict=True):
    assert case[1] <= case[2]
    assert clamp(*case) != mutant(*case)

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

numbers = st.lists(st.integers(-(10**6), 10**6), min_size=1, max_size=30)


@given(numbers)
def is_the_middle_of_the_weights(values):
    exact = Fraction(sum(values), len(values))
    assert abs(mean(iter(values)) - exact) < 1e-6


@given(numbers, numbers)
def calls_do_not_meet(one, two):
    alone = mean(one)
    assert mean([mean(two), mean(one)][1:]) == alone


is_the_middle_of_the_weights()
calls_do_not_meet()

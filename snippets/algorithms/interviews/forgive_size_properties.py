from hypothesis import given
from hypothesis import strategies as st


@given(st.integers(0, 10**9))
def is_the_largest_that_fits(budget):
    most = forgive_size(budget)
    assert most * (most - 1) // 2 <= budget < most * (most + 1) // 2


is_the_largest_that_fits()

from statistics import pvariance

from hypothesis import given
from hypothesis import strategies as st


@given(
    st.lists(st.integers(-1_000, 1_000), min_size=1, max_size=50),
    st.sampled_from([0.0, 1e3, 1e6]),
)
def it_agrees_with_two_passes(values, level):
    values = [level + value for value in values]
    assert abs(follow_variance(iter(values)) - pvariance(values)) < 1e-3


it_agrees_with_two_passes()

from math import isclose
from statistics import fmean, pvariance

from hypothesis import given
from hypothesis import strategies as st

starts = st.sampled_from([0.0, -1e9, 1e9, 12.5])
steps = st.lists(st.integers(-1_000, 1_000), min_size=1)


@given(starts, steps)
def is_what_two_passes_give(start, steps):
    data = [start + step for step in steps]
    mean, variance = describe(iter(data))
    assert isclose(mean, fmean(data), rel_tol=1e-9, abs_tol=1e-6)
    assert isclose(variance, pvariance(data), rel_tol=1e-6, abs_tol=1e-3)


@given(starts, st.integers(1, 50))
def equal_values_do_not_vary(value, count):
    assert describe(iter([value] * count)) == (value, 0)


is_what_two_passes_give()
equal_values_do_not_vary()

from hypothesis import given
from hypothesis import strategies as st

factors = st.floats(0.01, 1e6)
powers = st.floats(-3, 5)


@given(factors, powers, st.integers(1, 10_000))
def a_power_law_is_read_exactly(factor, power, n):
    found = measure_growth(lambda size: factor * size**power, n)
    assert abs(found - power) < 1e-6


@given(st.integers(20, 10_000), factors)
def n_log_n_is_a_little_above_one(n, factor):
    found = measure_growth(lambda size: factor * size * size.bit_length(), n)
    assert found > 1 - 1e-9
    assert found < 1.6


a_power_law_is_read_exactly()
n_log_n_is_a_little_above_one()

from fractions import Fraction
from math import comb

from hypothesis import given
from hypothesis import strategies as st


@given(
    st.integers(1, 25), st.integers(0, 25), st.sampled_from([0.02, 0.05, 0.3])
)
def the_bound_is_where_the_chance_is_the_risk(n, failures, risk):
    failures = min(failures, n)
    p = Fraction(lower_bound(failures, n, risk))
    assert 0 <= p <= Fraction(failures, n)
    chance = sum(
        comb(n, k) * p**k * (1 - p) ** (n - k) for k in range(failures, n + 1)
    )
    if failures:
        assert abs(chance - risk) < 1e-5
    else:
        assert p == 0


the_bound_is_where_the_chance_is_the_risk()

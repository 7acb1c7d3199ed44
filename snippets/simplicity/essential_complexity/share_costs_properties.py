from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st


@given(
    st.integers(0, 3_000), st.lists(st.integers(1, 30), min_size=1, max_size=8)
)
def adds_up(bill, weights):
    """Parts add up, and are less than a cent from the exact shares."""
    parts = share_costs(bill, weights)
    assert sum(parts) == bill
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part - Fraction(bill * weight, sum(weights))) < 1


adds_up()

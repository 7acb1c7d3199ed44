from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

prices = st.integers(1, 10_000)


@given(prices, prices)
def both_bills_are_the_same(one, other):
    cheap, dear = sorted((one, other))
    share = Fraction(break_even(cheap, dear))
    assert abs(cheap + share * dear - dear) < Fraction(1, 10**9)


@given(prices)
def equal_prices_leave_nothing(price):
    assert break_even(price, price) == 0


both_bills_are_the_same()
equal_prices_leave_nothing()

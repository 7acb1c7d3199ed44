from hypothesis import given
from hypothesis import strategies as st

prices_of = st.lists(st.integers(-9, 9), min_size=1, max_size=12)


def slow(prices):
    """Compare each price with all that come later, itself among them."""
    return max(a - b for i, a in enumerate(prices) for b in prices[i:])


@given(prices_of)
def agrees_with_all_pairs(prices):
    assert largest_fall(list(prices)) == slow(prices)


@given(prices_of, st.integers(-99, 99))
def the_level_of_prices_does_not_matter(prices, level):
    moved = [price + level for price in prices]
    assert largest_fall(moved) == largest_fall(list(prices))


agrees_with_all_pairs()
the_level_of_prices_does_not_matter()

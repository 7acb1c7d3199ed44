from hypothesis import given
from hypothesis import strategies as st

cents = st.integers(-999, 9999).map(lambda n: n / 100)


@given(st.lists(cents, min_size=1, max_size=7), st.integers(100, 200), cents)
def it_sums_up(row, percent, discount):
    kept, tax = list(row), percent / 100
    result = list(gross(row, tax, discount))
    assert row == kept
    assert len(result) == len(row)
    assert abs(sum(result) - (sum(row) - discount) * tax) < 0.01 * len(row)


@given(st.lists(cents, min_size=1, max_size=7), cents)
def order_does_not_matter(row, discount):
    there = sorted(gross(row, 1.5, discount))
    assert there == sorted(gross(row[::-1], 1.5, discount))


it_sums_up()
order_does_not_matter()

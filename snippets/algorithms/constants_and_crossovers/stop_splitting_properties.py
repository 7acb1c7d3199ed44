from hypothesis import given
from hypothesis import strategies as st


@given(st.integers(0, 4), st.integers(1, 20), st.data())
def agrees_with_whole_numbers(power, cutoff, data):
    """With coefficients below 100, the product can be read in base 10**6."""
    row = st.lists(st.integers(0, 99), min_size=2**power, max_size=2**power)
    a, b = data.draw(row), data.draw(row)
    x, y, z = (
        sum(c * 10 ** (6 * i) for i, c in enumerate(one))
        for one in (a, b, multiply(a, b, cutoff))
    )
    assert x * y == z


agrees_with_whole_numbers()

from hypothesis import given
from hypothesis import strategies as st

parts = st.floats(-50, 50)
sizes = st.floats(0.1, 50)
factors = st.floats(0.1, 20) | st.floats(-20, -0.1)


@given(parts, parts, sizes, factors)
def finds_what_was_drawn(x, y, radius, factor):
    """Weights made from a circle lead back to it."""
    rest = factor * (x * x + y * y - radius * radius)
    told = find_circle(-2 * factor * x, -2 * factor * y, factor, rest)
    for one, other in zip(told, (x, y, radius), strict=True):
        assert abs(one - other) < 1e-4


@given(parts, parts, sizes, factors)
def finds_nothing_above_zero(x, y, more, factor):
    """A sum that is nowhere zero has no circle."""
    rest = factor * (x * x + y * y + more)
    assert find_circle(-2 * factor * x, -2 * factor * y, factor, rest) is None


finds_what_was_drawn()
finds_nothing_above_zero()

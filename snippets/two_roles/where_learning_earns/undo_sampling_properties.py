from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

count = st.integers(1, 1000)


@given(count, count, st.integers(1, 50))
def undoes_what_was_done(clicks, others, of):
    """A sample of one in so many, undone, has the share that all views had."""
    learned = Fraction(clicks) / (clicks + Fraction(others, of))
    got = undo_sampling(float(learned), 1 / of)
    assert abs(got - clicks / (clicks + others)) < 1e-9, (
        f"{clicks}, {others}, {of}"
    )


@given(st.floats(0.001, 0.999), st.floats(0.001, 1), st.floats(0.001, 1))
def keeps_the_order(chance, other, kept):
    """A higher chance stays the higher one."""
    low, high = sorted((chance, min(other, 0.999)))
    lower, higher = undo_sampling(low, kept), undo_sampling(high, kept)
    assert lower <= higher + 1e-12, f"{low} and {high} change places"


undoes_what_was_done()
keeps_the_order()

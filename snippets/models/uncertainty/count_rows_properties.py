from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st


@given(st.integers(1, 99))
def the_new_row_is_the_worst_often_enough_to_be_left_out(promise):
    rows = rows_needed(promise)
    assert Fraction(rows, rows + 1) >= Fraction(promise, 100)
    if rows > 1:
        assert Fraction(rows - 1, rows) < Fraction(promise, 100)


the_new_row_is_the_worst_often_enough_to_be_left_out()

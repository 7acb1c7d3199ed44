from hypothesis import given
from hypothesis import strategies as st

open_, shut = st.floats(0.7, 1.3), st.floats(-1.3, -0.7)


@given(open_, open_, shut, shut)
def bends_wherever_the_doors_stand(p, q, n, m):
    """What one door does to the column turns with the other door."""

    def turn(p, q, n, m):
        both = third_column(p, q) + third_column(n, m)
        return both - third_column(p, m) - third_column(n, q)

    assert turn(p, q, n, m) * turn(1, 1, -1, -1) > 0


bends_wherever_the_doors_stand()

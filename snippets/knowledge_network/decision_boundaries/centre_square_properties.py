from hypothesis import given
from hypothesis import strategies as st

values = st.lists(st.floats(-1e3, 1e3), min_size=1, max_size=12)


@given(values, st.lists(st.floats(-1e3, 1e3), max_size=6), st.floats(-1e3, 1e3))
def moves_along(train, test, by):
    """A zero elsewhere changes no square, and the values come back."""
    before, after = add_square(train, test)
    assert [row[0] for row in [*before, *after]] == train + test
    moved = add_square([v + by for v in train], [v + by for v in test])
    for one, other in zip(
        [*before, *after], [*moved[0], *moved[1]], strict=True
    ):
        assert abs(one[1] - other[1]) < 1e-4
        assert one[1] >= 0


@given(values, st.lists(st.floats(-1e3, 1e3), min_size=1, max_size=6))
def judges_rows_alone(train, test):
    """No row that is judged has a say in another's square."""
    together = add_square(train, test)[1]
    assert [add_square(train, [v])[1][0][1] for v in test] == [
        r[1] for r in together
    ]


moves_along()
judges_rows_alone()

from hypothesis import given
from hypothesis import strategies as st

values = st.integers(-1000, 1000).map(lambda n: n / 8)
trains = st.lists(values, min_size=2, max_size=8).filter(
    lambda rows: len(set(rows)) > 1
)
tests = st.lists(values, max_size=6)


@given(trains, tests)
def the_training_rows_have_centre_0_and_spread_1(train, test):
    known = list(scale(train, test)[0])
    assert abs(sum(known)) < 1e-9
    assert abs(max(known) - min(known) - 1) < 1e-9


@given(trains, tests)
def test_rows_change_nothing(train, test):
    assert list(scale(train, test)[0]) == list(scale(train, [])[0])


@given(trains)
def both_are_treated_alike(train):
    known, new = scale(train, list(train))
    assert list(known) == list(new)


the_training_rows_have_centre_0_and_spread_1()
test_rows_change_nothing()
both_are_treated_alike()

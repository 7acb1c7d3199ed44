from hypothesis import assume, given
from hypothesis import strategies as st

lists_of = st.lists(st.integers(-99, 99), min_size=1, max_size=8)


def correct(values):
    """Return the values moved to lie from 0 to 1."""
    low, high = min(values), max(values)
    return [(value - low) / ((high - low) or 1) for value in values]


@given(lists_of)
def the_correct_one_is_accepted(values):
    assert holds(correct, values)


@given(lists_of, st.data())
def one_number_moved_is_refused(values, data):
    place = data.draw(st.integers(0, len(values) - 1))
    by = data.draw(st.floats(-2, 2))
    assume(abs(by) > 1e-6)

    def moved(given):
        made = correct(given)
        made[place] += by
        return made

    assert not holds(moved, values)


@given(lists_of)
def a_number_too_few_or_too_many_is_refused(values):
    assert not holds(lambda v: correct(v)[1:], values)
    assert not holds(lambda v: [*correct(v), 0.0], values)


the_correct_one_is_accepted()
one_number_moved_is_refused()
a_number_too_few_or_too_many_is_refused()

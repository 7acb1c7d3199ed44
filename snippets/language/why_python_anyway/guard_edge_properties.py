from hypothesis import given
from hypothesis import strategies as st

whole = st.integers(-(10**15), 10**15)
others = st.one_of(
    st.floats(), st.booleans(), st.binary(), st.none(), st.lists(whole)
)


@given(whole)
def whole_numbers_and_their_texts_come_in(number):
    assert to_cents(number) == to_cents(str(number)) == number


@given(others)
def all_else_is_refused(value):
    try:
        to_cents(value)
    except (TypeError, ValueError):
        return
    raise AssertionError(value)


whole_numbers_and_their_texts_come_in()
all_else_is_refused()

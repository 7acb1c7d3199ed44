from hypothesis import given
from hypothesis import strategies as st

rows = st.lists(st.one_of(st.integers(-3, 3), st.text("ab", max_size=2)))


@given(rows)
def keeps_each_row_where_it_first_stood(rows):
    slow = [row for n, row in enumerate(rows) if row not in rows[:n]]
    assert list(drop_repeats(list(rows))) == slow


keeps_each_row_where_it_first_stood()

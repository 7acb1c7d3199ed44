from hypothesis import given
from hypothesis import strategies as st

ids = st.integers(-3, 6)
tables = st.dictionaries(ids, st.text("ab", max_size=1)).map(
    lambda names: list(names.items())
)


@given(tables, st.lists(st.tuples(ids, st.integers(0, 2))))
def joins_as_two_loops_do(users, clicks):
    slow = [(i, n, page) for c, page in clicks for i, n in users if i == c]
    assert list(join_tables(list(users), list(clicks))) == slow


joins_as_two_loops_do()

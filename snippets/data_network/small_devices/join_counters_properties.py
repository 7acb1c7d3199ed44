from hypothesis import given
from hypothesis import strategies as st

tables = st.lists(
    st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1
).filter(lambda pairs: any(a + b for a, b in pairs))


@given(tables, st.integers(1, 100))
def it_is_where_a_sorted_list_has_it(pairs, percent):
    mine, yours = map(list, zip(*pairs))
    together = sorted(r for r, (a, b) in enumerate(pairs) for _ in range(a + b))
    place = -(-percent * len(together) // 100)
    assert join_counters(mine, yours, percent) == together[place - 1]


it_is_where_a_sorted_list_has_it()

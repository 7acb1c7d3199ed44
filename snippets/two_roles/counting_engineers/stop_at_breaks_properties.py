from hypothesis import given
from hypothesis import strategies as st

counts = st.lists(
    st.tuples(st.sampled_from("xyz"), st.integers(-9, 9)), max_size=9
)


@given(counts)
def is_what_neighbours_say(pairs):
    """Each pair of neighbours with one definition, in order, and no other."""
    rows = [(year, *pair) for year, pair in enumerate(pairs)]
    wanted = []
    for i in range(len(rows) - 1):
        if rows[i][1] == rows[i + 1][1]:
            wanted.append((i, i + 1, rows[i + 1][2] - rows[i][2]))
    assert [tuple(one) for one in list_changes(rows)] == wanted, f"{rows}"


is_what_neighbours_say()

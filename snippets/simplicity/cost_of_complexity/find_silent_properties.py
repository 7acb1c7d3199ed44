from hypothesis import given
from hypothesis import strategies as st

people, columns = (
    st.sampled_from("ABCD"),
    st.sets(st.integers(0, 4), max_size=3),
)
pairs = st.sets(people, min_size=2, max_size=2).map(frozenset)


@given(
    st.lists(st.tuples(people, columns, columns), max_size=6), st.sets(pairs)
)
def agrees_with_asking_each_pair(jobs, talks):
    right = set()
    for one in "ABCD":
        for two in "ABCD":
            for a, _, written in jobs:
                for b, read, _ in jobs:
                    if one < two and {a, b} == {one, two} and written & read:
                        right.add(frozenset((one, two)))
    assert set(find_silent(jobs, talks)) == right - talks


agrees_with_asking_each_pair()

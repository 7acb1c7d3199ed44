from hypothesis import given
from hypothesis import strategies as st

times = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=9)


@given(times)
def is_ahead_from_there_and_not_before(pairs):
    rows = [(10 * at, *pair) for at, pair in enumerate(pairs)]
    found = find_lasting_lead(rows)
    lead = [new < old for _, old, new in rows]
    if found is None:
        assert not lead or not lead[-1]
    else:
        at = found // 10
        assert all(lead[at:])
        assert at == 0 or not lead[at - 1]


is_ahead_from_there_and_not_before()

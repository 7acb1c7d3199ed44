from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

group = st.tuples(st.integers(0, 5), st.integers(0, 4), st.integers(0, 4))


@given(st.lists(group, min_size=1, max_size=5), st.integers(0, 3))
def users_are_counted_one_by_one(drawn, missing):
    parts = sum(part for part, _, _ in drawn) + missing
    if not parts:
        return
    groups = [(part / parts, n, min(bad, n)) for part, n, bad in drawn]
    try:
        rate = estimate_rate(groups)
    except ValueError:
        assert missing or any(n == 0 for _, n, _ in groups)
        return
    assert not missing
    users = []
    for part, n, bad in drawn:
        users += [Fraction(min(bad, n), n)] * part
    assert abs(rate - sum(users) / len(users)) < 1e-9


users_are_counted_one_by_one()

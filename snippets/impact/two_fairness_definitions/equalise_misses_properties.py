from math import inf

from hypothesis import given
from hypothesis import strategies as st

people = st.lists(st.tuples(st.integers(0, 5), st.booleans()), max_size=12)


@given(people, people, st.integers(-1, 6), st.integers(0, 5))
def no_threshold_comes_nearer(group, other, threshold, score):
    group = [*group, (score, True), (2, False)]
    other = [*other, (3, True), (score, False)]
    wanted = rate_errors(other, threshold)[1]
    found = find_threshold(group, other, threshold)
    have = abs(rate_errors(group, found)[1] - wanted)
    for cut in (*range(-1, 7), inf):
        assert have <= abs(rate_errors(group, cut)[1] - wanted) + 1e-9


no_threshold_comes_nearer()

from itertools import combinations, product

from hypothesis import given
from hypothesis import strategies as st

suites = st.integers(1, 6).flatmap(
    lambda flags: st.lists(
        st.lists(st.booleans(), min_size=flags, max_size=flags),
        min_size=1,
        max_size=8,
    )
)


@given(suites)
def as_many_as_a_slow_search_misses(tests):
    slow = 0
    for a, b in combinations(range(len(tests[0])), 2):
        for x, y in product((False, True), repeat=2):
            slow += not any(test[a] == x and test[b] == y for test in tests)
    assert count_missing([list(test) for test in tests]) == slow


as_many_as_a_slow_search_misses()

from itertools import chain, count

from hypothesis import given
from hypothesis import strategies as st

lists = st.lists(st.integers(-30, 30), max_size=25)


@given(lists, st.integers(-30, 30))
def agrees_with_all_pairs(numbers, target):
    ends = [
        (place, (a, b))
        for place, b in enumerate(numbers)
        for a in numbers[:place]
        if a + b == target
    ]
    right = min(ends)[1] if ends else None
    assert find_pair(iter(numbers), target) == right


@given(lists)
def answers_though_the_numbers_never_end(numbers):
    endless = chain(numbers, [1_000, -1_000], count(2_000))
    found = find_pair(endless, 0)
    assert sum(found) == 0


agrees_with_all_pairs()
answers_though_the_numbers_never_end()

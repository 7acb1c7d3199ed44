from statistics import mean

from hypothesis import given
from hypothesis import strategies as st


@given(st.lists(st.integers(-1_000, 1_000), min_size=1, max_size=40))
def an_iterator_gives_what_a_list_gives(values):
    assert abs(average(iter(values)) - mean(values)) < 1e-9
    assert abs(average(values) - mean(values)) < 1e-9


an_iterator_gives_what_a_list_gives()

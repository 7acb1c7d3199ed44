from itertools import pairwise, product

from hypothesis import given
from hypothesis import strategies as st

axes = st.tuples(st.integers(1, 4), st.integers(-12, 12))


@given(st.lists(axes, min_size=1, max_size=4))
def one_stride_is_enough_or_not(axes):
    shape, strides = zip(*axes)
    ranges = [[k * step for k in range(n)] for n, step in axes]
    places = [sum(offsets) for offsets in product(*ranges)]
    jumps = {b - a for a, b in pairwise(places)}
    assert bool(needs_copy(shape, strides)) == (len(jumps) > 1)


one_stride_is_enough_or_not()

import math

from hypothesis import given
from hypothesis import strategies as st

pairs = st.lists(
    st.tuples(st.sampled_from("abc"), st.integers(0, 9)), max_size=15
)


@given(pairs, st.integers(1, 99))
def each_group_is_served_by_itself(held_out, promise):
    radii = find_radii(list(held_out), promise)
    assert radii.keys() == {group for group, _ in held_out}
    for name, radius in radii.items():
        own = [error for group, error in held_out if group == name]
        need = promise * (len(own) + 1)
        within = [error for error in own if error <= radius]
        if radius == math.inf:
            assert 100 * len(own) < need
        else:
            assert radius in own
            assert 100 * len(within) >= need
            assert 100 * sum(error < radius for error in own) < need


each_group_is_served_by_itself()

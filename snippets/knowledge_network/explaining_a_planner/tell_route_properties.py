from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st


@given(st.text("NESW", max_size=40))
def leads_along_the_same_cells(steps):
    """Followed, it is the route; neighbours differ; nothing is empty."""
    told = [tuple(one) for one in tell_route(steps)]
    assert "".join(direction * cells for direction, cells in told) == steps
    assert all(len(direction) == 1 and cells > 0 for direction, cells in told)
    assert all(one[0] != other[0] for one, other in pairwise(told))


leads_along_the_same_cells()

from math import inf, isclose

from hypothesis import given
from hypothesis import strategies as st

loads = st.floats(0.01, 0.99)
growths = st.floats(-0.9, 3)


@given(loads, growths)
def agrees_with_the_idle_share(load, growth):
    idle = 1 - load * (1 + growth)
    if idle > 1e-3:
        right = (1 + growth) * (1 - load) / idle
        assert isclose(compare_waits(load, growth), right, rel_tol=1e-6)
    elif idle < -1e-9:
        assert compare_waits(load, growth) == inf


agrees_with_the_idle_share()

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

some = st.lists(st.integers(-50, 50).map(lambda n: n / 4), max_size=12)


@given(some, st.integers(-9, 9), st.integers(1, 9))
def agrees_with_one_value_at_a_time(values, low, width):
    high = low + width
    slow = [(min(max(one, low), high) - low) / width for one in values]
    made = clip_and_scale(np.array(values, dtype=float), low, high)
    assert np.allclose(made, slow)


agrees_with_one_value_at_a_time()

from array import array

from hypothesis import given
from hypothesis import strategies as st


@given(st.lists(st.integers(-1000, 1000), min_size=1), st.data())
def it_centres_and_leaves_the_input_alone(values, data):
    start = data.draw(st.integers(0, len(values) - 1))
    stop = data.draw(st.integers(start + 1, len(values)))
    numbers = array("d", values)
    result = list(centre_batch(numbers, start, stop))
    assert list(numbers) == values
    part = values[start:stop]
    for found, value in zip(result, part, strict=True):
        assert abs(found - value + sum(part) / len(part)) < 1e-6


it_centres_and_leaves_the_input_alone()

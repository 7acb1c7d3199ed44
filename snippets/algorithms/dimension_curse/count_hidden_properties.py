from math import dist

from hypothesis import assume, given
from hypothesis import strategies as st

numbers = st.integers(-9, 9)
points = st.lists(st.tuples(numbers, numbers, numbers), min_size=3, max_size=25)


@given(points, st.integers(1, 9))
def twice_the_radius_catches_two_to_the_dimension(points, radius):
    gaps = [dist(a, b) for i, a in enumerate(points) for b in points[:i]]
    near = sum(gap <= radius for gap in gaps)
    assume(near)
    found = count_hidden([list(point) for point in points], radius)
    far = sum(gap <= 2 * radius for gap in gaps)
    assert abs(near * 2**found - far) < 1e-6 * far


twice_the_radius_catches_two_to_the_dimension()

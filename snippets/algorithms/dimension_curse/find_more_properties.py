from math import dist

from hypothesis import given
from hypothesis import strategies as st

numbers = st.integers(-20, 20)
points = st.lists(st.tuples(numbers, numbers), min_size=5, max_size=60)


@given(points, st.tuples(numbers, numbers), st.integers(1, 5))
def it_finds_what_a_scan_finds(points, query, k):
    found, looked = search(grow([list(p) for p in points]), list(query), k)
    right = sorted(dist(query, p) for p in points)[:k]
    assert len(found) == k
    assert all(abs(a - b) < 1e-9 for a, b in zip(found, right))
    assert k <= looked <= len(points)


it_finds_what_a_scan_finds()

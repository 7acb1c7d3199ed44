from hypothesis import given
from hypothesis import strategies as st

hashes = st.sets(st.integers(0, 2**64 - 1), max_size=40).map(sorted)
few = st.sets(st.integers(0, 30), max_size=31)


@given(few, few)
def is_exact_while_nothing_was_dropped(one, other):
    union = one | other
    exact = len(one & other) / len(union) if union else 0
    got = share_overlap(keep_smallest(one), keep_smallest(other))
    assert abs(got - exact) < 1e-9


@given(st.integers(0, 3000), st.integers(0, 3000), st.integers(0, 10**6))
def uses_the_smallest_of_the_union(size, apart, start):
    one = range(start, start + size)
    other = range(start + apart, start + apart + size)
    kept = keep_smallest([*one, *other])
    both = set(keep_smallest(set(one) & set(other)))
    exact = sum(item in both for item in kept) / max(1, len(kept))
    got = share_overlap(keep_smallest(one), keep_smallest(other))
    assert abs(got - exact) < 0.05
    assert 0 <= got <= 1


is_exact_while_nothing_was_dropped()
uses_the_smallest_of_the_union()

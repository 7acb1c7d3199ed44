from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

whole = st.integers(-3, 3)
many = st.dictionaries(
    st.sampled_from("abcd"), st.lists(whole, min_size=1, max_size=4), min_size=1
)
places = st.lists(st.tuples(whole, whole), min_size=1, max_size=3)


def far(curve, points):
    errors = [
        abs(sum(Fraction(c) * x**k for k, c in enumerate(curve)) - y)
        for x, y in points
    ]
    return max(errors)


@given(many, places)
def nothing_better_is_offered(offered, points):
    chosen = offered[choose(offered, points)]
    passing = [one for one in offered.values() if far(one, points) == 0]
    if passing:
        assert far(chosen, points) == 0
        least = min(sum(c * c for c in one) for one in passing)
        assert sum(c * c for c in chosen) == least
    else:
        best = min(far(one, points) for one in offered.values())
        assert far(chosen, points) == best


nothing_better_is_offered()

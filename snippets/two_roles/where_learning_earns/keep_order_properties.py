from hypothesis import given
from hypothesis import strategies as st

score = st.integers(-4, 4)
both = st.lists(st.tuples(score, score), max_size=8)


def sign(one, other):
    """Return 1, 0 or -1: whether one is larger, equal or smaller."""
    return (one > other) - (one < other)


@given(both)
def agrees_with_every_pair(pairs):
    """It is what comparing every pair before and after gives."""
    before, after = [a for a, _ in pairs], [b for _, b in pairs]
    kept = all(sign(a, c) == sign(b, d) for a, b in pairs for c, d in pairs)
    assert bool(keeps_order(before, after)) == kept, f"{before} to {after}"


@given(st.lists(score, max_size=8))
def what_rises_keeps_it(scores):
    """A function that rises keeps any order, also with ties."""
    assert keeps_order(scores, [2 * one**3 - 1 for one in scores]), f"{scores}"


agrees_with_every_pair()
what_rises_keeps_it()

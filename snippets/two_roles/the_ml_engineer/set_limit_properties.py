from hypothesis import given
from hypothesis import strategies as st

rows = st.lists(st.tuples(st.integers(-5, 5), st.booleans()), min_size=1)


def cost_of(limit, pairs, miss):
    """Return what a limit costs, row by row."""
    total = 0
    for value, ill in pairs:
        if ill and not value > limit:
            total += miss
        if value > limit and not ill:
            total += 1
    return total


@given(rows, st.integers(1, 20))
def none_is_cheaper(pairs, miss):
    """No value of the list costs less, and the lists stay as they are."""
    values, ill = [v for v, _ in pairs], [i for _, i in pairs]
    limit = set_limit(values, ill, miss)
    assert list(zip(values, ill)) == pairs, "the caller's lists were changed"
    least = min(cost_of(value, pairs, miss) for value, _ in pairs)
    assert cost_of(limit, pairs, miss) <= least, (
        f"{limit} costs more than it has to"
    )


@given(rows, st.integers(1, 20))
def dearer_misses_never_raise_it(pairs, miss):
    """What is missed does not grow when a miss becomes dearer."""
    values, ill = [v for v, _ in pairs], [i for _, i in pairs]
    missed = [
        sum(
            i and v <= set_limit(list(values), list(ill), price)
            for v, i in pairs
        )
        for price in (miss, 2 * miss)
    ]
    assert missed[0] >= missed[1], (
        f"a dearer miss is missed more often: {missed}"
    )


none_is_cheaper()
dearer_misses_never_raise_it()

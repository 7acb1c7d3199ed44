from hypothesis import given
from hypothesis import strategies as st

numbers = st.integers(0, 6)
some = st.dictionaries(
    st.text("abcde", min_size=1, max_size=2),
    st.tuples(numbers, numbers, numbers),
    min_size=1,
)


@given(some)
def nothing_better_is_left_out(models):
    chosen = models[choose(dict(models))]
    least = min(errors for _, errors, _ in models.values())
    smallest = min(
        size for size, errors, _ in models.values() if errors == least
    )
    spreads = [
        s for size, e, s in models.values() if (size, e) == (smallest, least)
    ]
    limits = {least + spread for spread in spreads}
    fair = {
        min(m[:2] for m in models.values() if m[1] <= limit) for limit in limits
    }
    assert chosen[:2] in fair, f"{chosen} is chosen from {models}"


nothing_better_is_left_out()

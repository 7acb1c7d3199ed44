from hypothesis import given
from hypothesis import strategies as st

number = st.integers(-50, 50)
columns = st.lists(st.tuples(number, number), min_size=4, max_size=40)


def as_rows(pairs):
    """Return rows of two columns."""
    return [{"a": a, "b": b} for a, b in pairs]


@given(columns)
def what_was_learned_is_fine(pairs):
    """The median of a list lies between its quartiles."""
    rows = as_rows(pairs)
    assert not set(find_strange(rows, learn_ranges(rows))), f"strange: {rows}"


@given(columns, st.sampled_from("ab"))
def what_lies_beyond_all_is_strange(pairs, name):
    """A column that lies above or below all that was learned is found."""
    rows = as_rows(pairs)
    ranges = learn_ranges(rows)
    for far in (51, -51):
        batch = [row | {name: far} for row in rows]
        assert name in find_strange(batch, ranges), f"{far} passes for {name}"


@given(columns, st.randoms())
def order_does_not_matter(pairs, rng):
    """Neither the learned rows' order nor the batch's changes the answer."""
    rows, other = as_rows(pairs), as_rows(pairs[: len(pairs) // 2])
    mixed = rng.sample(rows, len(rows))
    back = set(find_strange(other[::-1], learn_ranges(mixed)))
    assert set(find_strange(other, learn_ranges(rows))) == back, "order matters"


what_was_learned_is_fine()
what_lies_beyond_all_is_strange()
order_does_not_matter()

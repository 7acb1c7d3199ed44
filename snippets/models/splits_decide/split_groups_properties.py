from hypothesis import given
from hypothesis import strategies as st

names = st.one_of(st.integers(-3, 3), st.sampled_from(["a", "", "-1"]))


@given(st.lists(names, min_size=1, max_size=20), st.integers(1, 5))
def groups_are_dealt_out(groups, folds):
    unlike = len(set(groups))
    folds = min(folds, unlike)
    pairs = [(list(a), list(b)) for a, b in split_groups(list(groups), folds)]
    assert len(pairs) == folds
    counts = []
    for train, test in pairs:
        held = {groups[i] for i in test}
        assert held.isdisjoint(groups[i] for i in train)
        assert sorted(train + test) == list(range(len(groups)))
        counts.append(len(held))
    assert sum(counts) == unlike
    assert max(counts) - min(counts) <= 1


groups_are_dealt_out()

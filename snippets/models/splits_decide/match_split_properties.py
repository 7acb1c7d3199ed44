import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from sklearn import model_selection


def splits(name, groups, labels):
    if name == "shuffled KFold":
        cut = model_selection.KFold(3, shuffle=True, random_state=0)
    else:
        cut = getattr(model_selection, name)(3)
    return list(cut.split(labels, labels, groups))


known, unknown, later, rare = answers.values()


@given(st.integers(1, 4))
def each_split_is_new_in_the_way_that_was_asked(size):
    groups = np.repeat(range(12), 2 * size)
    labels = np.isin(groups, (0, 1, 2)) & (np.arange(len(groups)) % 2 == 0)
    for name in unknown, rare:
        for train, test in splits(name, groups, labels):
            assert not set(groups[train]) & set(groups[test])
    for train, test in splits(rare, groups, labels):
        assert labels[test].any()
        assert labels[train].any()
    for train, test in splits(later, groups, labels):
        assert max(train) < min(test)
    few = np.repeat(range(2), 20)  # two writers: in a shuffle, both are known
    for train, test in splits(known, few, few):
        assert set(few[test]) <= set(few[train])


each_split_is_new_in_the_way_that_was_asked()

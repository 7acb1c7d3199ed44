# Unsorted, of unequal size, and more groups than folds.
sources = [7, 3, 3, 9, 7, 1, 5, 5, 3, 9, 7, 7, 2, 1, 3, 7, 8, 2, 7, 3]
sources = [1000 + 3 * source for source in sources]
pairs = [(list(a), list(b)) for a, b in split_groups(sources, folds=3)]
assert len(pairs) == 3, (
    f"Asked for 3 folds, got {len(pairs)} pairs. Cross-validation needs one "
    "pair of train and test rows for each fold, whatever the groups are."
)
for train, test in pairs:
    both = sorted({sources[i] for i in train} & {sources[i] for i in test})
    assert not both, (
        f"Groups {both} stand on both sides of one split, so the test can be "
        "passed by knowing the group. Deal out groups, and let every row "
        "follow its group."
    )
    assert test, (
        f"One fold tests nothing, although there are {len(set(sources))} "
        "groups for 3 folds. Number the groups in order of appearance "
        "before you deal them out, instead of using their names as numbers."
    )
    assert sorted(train + test) == list(range(len(sources))), (
        f"One pair covers {len(set(train + test))} of {len(sources)} rows. "
        "A row that is not tested in a fold belongs to its training side."
    )
tested = sorted(i for _, test in pairs for i in test)
assert tested == list(range(len(sources))), (
    f"Over all folds {len(tested)} rows were tested, of {len(sources)}. Each "
    "row needs exactly one turn in a test fold, or some groups count double."
)

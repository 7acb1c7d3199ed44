import random

# Unsorted, of unequal size, and more groups than folds.
fixed = [7, 3, 3, 9, 7, 1, 5, 5, 3, 9, 7, 7, 2, 1, 3, 7, 8, 2, 7, 3]
trials = [([1000 + 3 * source for source in fixed], 3), ([5, 5, 8], 2)]
for _ in range(12):
    names = random.sample(["x", "yy", "", "b", -1, 0, 40, 43, 2.5, None], 8)
    rows = names + random.choices(names, weights=range(1, 9), k=20)
    random.shuffle(rows)
    trials.append((rows, random.randint(2, 8)))
for sources, folds in trials:
    before, unlike = list(sources), len(set(sources))
    pairs = [(list(a), list(b)) for a, b in split_groups(sources, folds)]
    assert sources == before, (
        "The list of groups has changed: row numbers only mean something as long "
        "as it stays in the caller's order."
    )
    assert len(pairs) == folds, (
        f"Asked for {folds} folds, got {len(pairs)} pairs. Cross-validation needs "
        "one pair of train and test rows for each fold, whatever the groups are."
    )
    for train, test in pairs:
        both = {sources[i] for i in train} & {sources[i] for i in test}
        assert not both, (
            f"Groups {sorted(both, key=repr)} stand on both sides of one split, so the "
            "test can be passed by knowing the group. Let rows follow their group."
        )
        held = len({sources[i] for i in test})
        assert unlike // folds <= held <= -(-unlike // folds), (
            f"One fold tests {held} of {unlike} groups, with {folds} folds. Number "
            "the groups in order of appearance, and deal them out in turn, so that "
            "no fold is empty and none has nearly everything."
        )
        assert sorted(train + test) == list(range(len(sources))), (
            f"One pair has {len(train + test)} of {len(sources)} rows. A row that is "
            "not tested in a fold belongs to its training side, once."
        )
    tested = sorted(i for _, test in pairs for i in test)
    assert tested == list(range(len(sources))), (
        f"Over all folds {len(tested)} rows were tested, of {len(sources)}. Each "
        "row needs exactly one turn in a test fold, or some groups count double."
    )

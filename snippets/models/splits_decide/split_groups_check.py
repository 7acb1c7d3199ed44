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
        "The list of groups has changed, and row numbers only mean something in "
        "the caller's order: work on a copy."
    )
    assert len(pairs) == folds, (
        f"You yield {len(pairs)} pairs, and {folds} are due, one for each fold: "
        "count the folds, whatever the groups are."
    )
    for train, test in pairs:
        both = {sources[i] for i in train} & {sources[i] for i in test}
        assert not both, (
            f"Groups {sorted(both, key=repr)} stand on both sides of one split, and "
            "each belongs on one. Choose the fold of a row by its group."
        )
        held = len({sources[i] for i in test})
        assert unlike // folds <= held <= -(-unlike // folds), (
            f"One fold tests {held} of {unlike} groups, and with {folds} folds each "
            f"tests {unlike // folds}, or one more. Number the groups, and deal them "
            "out in turn."
        )
        assert sorted(train + test) == list(range(len(sources))), (
            f"One pair has {len(train + test)} rows, and each of {len(sources)} is due "
            "once. Put a row that is not tested in a fold on its training side."
        )
    tested = sorted(i for _, test in pairs for i in test)
    assert tested == list(range(len(sources))), (
        f"Over all folds {len(tested)} rows were tested, and each of {len(sources)} "
        "is due exactly once. Look for a group that two folds test, or none."
    )

def split_groups(groups, folds):
    """Yield `folds` pairs (train, test) of lists of row numbers.

    `groups[i]` names the source of row i, for instance its writer. There are
    at least as many groups as folds; each fold tests equally many groups, give
    or take one.
    """
    names = []
    for group in groups:
        if group not in names:
            names.append(group)
    pairs = []
    for start in range(folds):
        held = names[start::folds]
        train, test = [], []
        for row, group in enumerate(groups):
            (test if group in held else train).append(row)
        pairs.append((train, test))
    return pairs


writers = ["ada", "bob", "ada", "cleo", "bob", "ada", "dov", "cleo"]
for fold, (train, test) in enumerate(split_groups(writers, folds=2), 1):
    both = {writers[i] for i in train} & {writers[i] for i in test}
    print(f"fold {fold}, writers on both sides: {len(both)}")

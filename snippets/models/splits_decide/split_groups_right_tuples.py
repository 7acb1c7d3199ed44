def split_groups(groups, folds):
    """Yield `folds` pairs (train, test) of lists of row numbers.

    `groups[i]` names the source of row i, for instance its writer. There are
    at least as many groups as folds; each fold tests equally many groups, give
    or take one.
    """
    members = {}
    for row, group in enumerate(groups):
        members.setdefault(group, set()).add(row)
    blocks = list(members.values())
    step = len(blocks) / folds
    for k in range(folds):
        test = set().union(*blocks[round(k * step) : round((k + 1) * step)])
        yield tuple(set(range(len(groups))) - test), tuple(test)


writers = ["ada", "bob", "ada", "cleo", "bob", "ada", "dov", "cleo"]
for fold, (train, test) in enumerate(split_groups(writers, folds=2), 1):
    both = {writers[i] for i in train} & {writers[i] for i in test}
    print(f"fold {fold}, writers on both sides: {len(both)}")

def split_groups(groups, folds):
    """Yield `folds` pairs (train, test) of lists of row numbers.

    `groups[i]` names the source of row i, for instance its writer. There are
    at least as many groups as folds; each fold tests equally many groups, give
    or take one.
    """
    rows = range(len(groups))
    # dict.fromkeys keeps the order of appearance; a set of strings would
    # give other folds in every run.
    fold_of = {g: k % folds for k, g in enumerate(dict.fromkeys(groups))}
    for k in range(folds):
        # A row goes where its group goes, so no group is on both sides.
        test = [i for i in rows if fold_of[groups[i]] == k]
        train = [i for i in rows if fold_of[groups[i]] != k]
        yield train, test


writers = ["ada", "bob", "ada", "cleo", "bob", "ada", "dov", "cleo"]
for fold, (train, test) in enumerate(split_groups(writers, folds=2), 1):
    both = {writers[i] for i in train} & {writers[i] for i in test}
    print(f"fold {fold}, writers on both sides: {len(both)}")

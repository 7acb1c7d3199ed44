# Wrong: sorts the caller's groups, so row numbers mean other rows.


def split_groups(groups, folds):
    """Yield `folds` pairs (train, test) of lists of row numbers.

    `groups[i]` names the source of row i, for instance its writer. There are
    at least as many groups as folds; each fold tests equally many groups, give
    or take one.
    """
    groups.sort()
    rows = range(len(groups))
    fold_of = {g: k % folds for k, g in enumerate(dict.fromkeys(groups))}
    for k in range(folds):
        test = [i for i in rows if fold_of[groups[i]] == k]
        train = [i for i in rows if fold_of[groups[i]] != k]
        yield train, test


writers = ["ada", "bob", "ada", "cleo", "bob", "ada", "dov", "cleo"]
for fold, (train, test) in enumerate(split_groups(writers, folds=2), 1):
    both = {writers[i] for i in train} & {writers[i] for i in test}
    print(f"fold {fold}, writers on both sides: {len(both)}")

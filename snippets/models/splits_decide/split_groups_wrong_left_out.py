# Wrong: never tests the groups that are left over.


def split_groups(groups, folds):
    """Yield `folds` pairs (train, test) of lists of row numbers.

    `groups[i]` names the source of row i, for instance its writer. There are
    at least as many groups as folds; each fold tests equally many groups, give
    or take one.
    """
    rows = range(len(groups))
    names = list(dict.fromkeys(groups))
    share = len(names) // folds
    for k in range(folds):
        held = names[k * share : (k + 1) * share]
        test = [i for i in rows if groups[i] in held]
        train = [i for i in rows if groups[i] not in held]
        yield train, test


writers = ["ada", "bob", "ada", "cleo", "bob", "ada", "dov", "cleo"]
for fold, (train, test) in enumerate(split_groups(writers, folds=2), 1):
    both = {writers[i] for i in train} & {writers[i] for i in test}
    print(f"fold {fold}, writers on both sides: {len(both)}")

# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Give each group a number, in order of appearance, before you deal anything out."
# ///


def split_groups(groups, folds):
    """Yield `folds` pairs (train, test) of lists of row numbers.

    `groups[i]` names the source of row i, for instance its writer. There are
    at least as many groups as folds; each fold tests equally many groups, give
    or take one.
    """
    rows = range(len(groups))
    for k in range(folds):
        # Change this: it deals out single rows and never looks at groups.
        test = [i for i in rows if i % folds == k]
        train = [i for i in rows if i % folds != k]
        yield train, test


writers = ["ada", "bob", "ada", "cleo", "bob", "ada", "dov", "cleo"]
for fold, (train, test) in enumerate(split_groups(writers, folds=2), 1):
    both = {writers[i] for i in train} & {writers[i] for i in test}
    print(f"fold {fold}, writers on both sides: {len(both)}")

# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# draws = "no: it goes over 200 seeds and counts"
# ///

from random import Random

SEEDS = 200


def compare(seed, peek, shared):
    """Return the total error of two predictors on a split drawn with a seed.

    With `peek`, one row is drawn and thrown away, as for a look at the data:
    from the generator of the split if it is `shared`, else from its own.
    """
    # region core
    rng = Random(seed)
    rows = [(x, x + rng.gauss(0, 30)) for x in range(60)]
    other = rng if shared else Random(f"peek {seed}")
    if peek:
        other.choice(rows)
    rng.shuffle(rows)
    train, test = rows[:30], rows[30:]
    # endregion
    mean = sum(y for _, y in train) / len(train)
    errors = {"mean": 0.0, "nearest": 0.0}
    for x, y in test:
        nearest = min(train, key=lambda row: abs(row[0] - x))
        errors["mean"] += abs(y - mean)
        errors["nearest"] += abs(y - nearest[1])
    return errors


print(f"seeds: {SEEDS}")
for shared, name in (True, "one generator"), (False, "one for each purpose"):
    changed = flipped = 0
    for seed in range(SEEDS):
        before = compare(seed, peek=False, shared=shared)
        after = compare(seed, peek=True, shared=shared)
        changed += before != after
        flipped += min(before, key=before.get) != min(after, key=after.get)
    print(f"{name}, scores changed: {changed}")
    print(f"{name}, another winner: {flipped}")

from random import Random


def shuffled(edit):
    """Return the order of the rows after one of the edits."""
    rows = ["b", "a", "d", "c", "f", "e", "h", "g"]
    if "sorted" in edit:
        rows.sort()
    rng, own = Random(1 if "another seed" in edit else 0), Random("purpose")
    if "before the shuffle" in edit and "draw" in edit:
        rng.random()
    if "purpose" in edit:
        own.random()
    rng.shuffle(rows)
    if "last use" in edit:
        rng.random()
    return rows


for edit, answer in changes.items():
    assert bool(answer) == (shuffled(edit) != shuffled("none")), edit

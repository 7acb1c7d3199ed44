# Wrong: it compares the ends of two names, and they differ in the middle.
from itertools import pairwise


def list_changes(rows):
    """Return (first year, last year, change) for neighbouring rows.

    `rows` holds triples: year, definition, count.
    """
    changes = []
    for (first, old, start), (last, new, end) in pairwise(rows):
        # The definition travels with the number, so the code can refuse.
        if (old[:1], old[-1:]) == (new[:1], new[-1:]):
            changes.append((first, last, end - start))
    return changes


rows = [(2016, "A", 1_256_200), (2020, "B", 1_847_900), (2021, "C", 1_622_200)]
rows += [(2022, "C", 1_795_300), (2023, "C", 1_897_100)]
for change in list_changes(rows):
    print(change)

# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Each row names its definition: what has to be true of two of them?"
# ///

from itertools import pairwise


def list_changes(rows):
    """Return (first year, last year, change) for neighbouring rows.

    `rows` holds triples: year, definition, count.
    """
    changes = []
    for (first, _, start), (last, _, end) in pairwise(rows):
        # Change this: it steps across a break without a word.
        changes.append((first, last, end - start))
    return changes


rows = [(2016, "A", 1_256_200), (2020, "B", 1_847_900), (2021, "C", 1_622_200)]
rows += [(2022, "C", 1_795_300), (2023, "C", 1_897_100)]
for change in list_changes(rows):
    print(change)

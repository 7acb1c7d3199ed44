# Wrong: it remembers one set of ranges, so a second guard spoils the first.
from math import isnan
from statistics import median, quantiles

KEPT = {}


def learn_ranges(rows):
    """Return what `find_strange` has to know of the rows that were learned."""
    ranges = {}
    for name in set().union(*rows):
        first, _, third = quantiles([row[name] for row in rows], n=4)
        ranges[name] = first, third
    KEPT.clear()
    KEPT.update(ranges)
    return KEPT


def find_strange(batch, ranges):
    """Return the names of the columns of a batch that look wrong.

    One looks wrong if its median lies outside the middle half of what was
    learned: below the first quartile, or above the third. It also does if a row
    has no number for it (nothing, None, or nan), or if the batch is empty.
    """
    strange = []
    for name, (first, third) in ranges.items():
        values = [row.get(name) for row in batch]
        # A guard that cannot judge says so: what is not a number is strange.
        known = values and not any(v is None or isnan(v) for v in values)
        if not known or not first <= median(values) <= third:
            strange.append(name)
    return strange


learned = [{"radius": 8 + i / 2, "area": 200.0 + 9 * i * i} for i in range(21)]
ranges = learn_ranges(learned)
batches = {
    "as learned": learned[6:15],
    "another unit": [row | {"radius": row["radius"] / 10} for row in learned],
    "a value missing": [*learned[6:15], {"radius": 13.0, "area": None}],
}
for what, batch in batches.items():
    print(f"{what}: {', '.join(sorted(find_strange(batch, ranges))) or 'fine'}")

import math
import statistics


def learn_ranges(rows):
    """Return what `find_strange` has to know of the rows that were learned."""
    return {name: [row[name] for row in rows] for name in rows[0]}


def find_strange(batch, ranges):
    """Return the names of the columns of a batch that look wrong.

    One looks wrong if its median lies outside the middle half of what was
    learned: below the first quartile, or above the third. It also does if a row
    has no number for it (nothing, None, or nan), or if the batch is empty.
    """

    def is_strange(name, known):
        values = [row.get(name) for row in batch]
        if not values or any(v is None or math.isnan(v) for v in values):
            return True
        middle = statistics.median(values)
        # Fewer than a quarter on one side: the same, without quartiles.
        below = sum(value <= middle for value in known)
        above = sum(value >= middle for value in known)
        return min(below, above) < len(known) / 4

    return tuple(
        name for name, known in ranges.items() if is_strange(name, known)
    )


learned = [{"radius": 8 + i / 2, "area": 200.0 + 9 * i * i} for i in range(21)]
ranges = learn_ranges(learned)
batches = {
    "as learned": learned[6:15],
    "another unit": [row | {"radius": row["radius"] / 10} for row in learned],
    "a value missing": [*learned[6:15], {"radius": 13.0, "area": None}],
}
for what, batch in batches.items():
    print(f"{what}: {', '.join(sorted(find_strange(batch, ranges))) or 'fine'}")

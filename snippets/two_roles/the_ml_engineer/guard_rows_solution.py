def learn_ranges(rows):
    """Return what `is_strange` has to know about the rows that were learned."""
    ranges = {}
    for name in rows[0]:
        low = min(row[name] for row in rows)
        high = max(row[name] for row in rows)
        ranges[name] = (low - (high - low) / 2, high + (high - low) / 2)
    return ranges


def is_strange(row, ranges):
    """Whether a row has a number that lies far from what was learned.

    Far is more than half a range's width beyond one of its ends. Numbers may be
    None, which is strange as well.
    """
    # "Not inside" instead of "outside": what cannot be compared is not inside.
    return not all(
        row[name] is not None and low <= row[name] <= high
        for name, (low, high) in ranges.items()
    )


learned = [{"radius": 7.9, "area": 185.0}, {"radius": 36.0, "area": 4254.0}]
ranges = learn_ranges(learned)
for row in ({"radius": 17.3, "area": 940.0}, {"radius": 1.73, "area": -9999.0}):
    print(f"{row}: {'strange' if is_strange(row, ranges) else 'fine'}")

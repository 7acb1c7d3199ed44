def link_series(old, new):
    """Return one series on the level of the new definition.

    Both are dicts from year to count, above zero. The earliest year that both
    have tells the ratio; new counts stay as they are. If they share no year,
    refuse with a ValueError.
    """
    both = sorted(set(old).intersection(new))
    if len(both) < 1:
        raise ValueError("nothing tells growth from a new definition")
    linked = dict(new)
    for year in old:
        linked.setdefault(year, old[year] / old[both[0]] * new[both[0]])
    return linked


# Weekly active users. In 2025 bots were taken out, and that year counted twice.
old = {2023: 800, 2024: 900, 2025: 1_000}
new = {2025: 750, 2026: 780}
for year, count in link_series(old, new).items():
    print(f"{year}: {count:.0f}")

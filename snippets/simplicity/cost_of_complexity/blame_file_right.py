def blame_file(changes, name):
    """Count the clashing pairs twice: with the file, and without it."""

    def count_pairs(sets):
        return sum(
            not sets[i].isdisjoint(sets[j])
            for i in range(len(sets))
            for j in range(i)
        )

    before = count_pairs(list(changes))
    after = count_pairs([set(change) - {name} for change in changes])
    return (before - after) / before


year = [{"config", "a"}, {"config", "b"}, {"config", "b"}, {"c", "b"}]
print(f"gone without the config: {blame_file(year, 'config'):.2f}")

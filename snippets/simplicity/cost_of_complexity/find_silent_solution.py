def find_silent(jobs, talks):
    """Return the pairs of people who depend on each other and do not talk.

    A job is (person, columns it reads, columns it writes), both sets. Two
    people depend on each other if one reads what the other writes. `talks`
    is a set of pairs, and a pair is a frozenset of two people.
    """
    needed = {
        frozenset((writer, reader))
        for writer, _, written in jobs
        for reader, read, _ in jobs
        if writer != reader and written & read
    }
    return needed - talks


jobs = [
    ("Ana", {"clicks"}, {"click_rate"}),
    ("Ben", {"click_rate", "age"}, {"score"}),
    ("Caro", {"score"}, {"price"}),
]
silent = find_silent(jobs, {frozenset({"Ana", "Ben"})})
print(f"silent: {sorted(sorted(pair) for pair in silent)}")

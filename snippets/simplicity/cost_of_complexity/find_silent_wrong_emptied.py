# Wrong: takes the pairs out of the set that the caller keeps.
def find_silent(jobs, talks):
    """Return the pairs of people who depend on each other and do not talk."""
    before = set(talks)
    for writer, _, written in jobs:
        for reader, read, _ in jobs:
            if writer != reader and written & read:
                talks.add(frozenset((writer, reader)))
    return talks - before


jobs = [("Ana", {"clicks"}, {"click_rate"}), ("Ben", {"click_rate"}, {"score"})]
print(f"silent: {len(find_silent(jobs, set()))}")

# Wrong: takes each job out of the list that the caller keeps.
def find_silent(jobs, talks):
    """Return the pairs of people who depend on each other and do not talk."""
    needed = set()
    while jobs:
        one, reads, writes = jobs.pop()
        for two, also_reads, also_writes in jobs:
            if one != two and (reads & also_writes or writes & also_reads):
                needed.add(frozenset((one, two)))
    return needed - talks


jobs = [("Ana", {"clicks"}, {"click_rate"}), ("Ben", {"click_rate"}, {"score"})]
print(f"silent: {len(find_silent(jobs, set()))}")

# Wrong: who talks without need, in place of who is silent.
def find_silent(jobs, talks):
    """Return the pairs of people who depend on each other and do not talk."""
    needed = {
        frozenset((writer, reader))
        for writer, _, written in jobs
        for reader, read, _ in jobs
        if writer != reader and written & read
    }
    return talks - needed


jobs = [("Ana", {"clicks"}, {"click_rate"}), ("Ben", {"click_rate"}, {"score"})]
print(f"silent: {len(find_silent(jobs, set()))}")

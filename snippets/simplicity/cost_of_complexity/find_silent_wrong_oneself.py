# Wrong: people who read their own columns are told to talk to themselves.
def find_silent(jobs, talks):
    """Return the pairs of people who depend on each other and do not talk."""
    needed = {
        frozenset((writer, reader))
        for writer, _, written in jobs
        for reader, read, _ in jobs
        if written & read
    }
    return needed - talks


jobs = [("Ana", {"clicks"}, {"click_rate"}), ("Ben", {"click_rate"}, {"score"})]
print(f"silent: {len(find_silent(jobs, set()))}")

# Wrong: who reads the same columns, not who reads what another writes.
def find_silent(jobs, talks):
    """Return the pairs of people who depend on each other and do not talk."""
    needed = {
        frozenset((one, two))
        for one, reads, _ in jobs
        for two, also, _ in jobs
        if one != two and reads & also
    }
    return needed - talks


jobs = [("Ana", {"clicks"}, {"click_rate"}), ("Ben", {"click_rate"}, {"score"})]
print(f"silent: {len(find_silent(jobs, set()))}")

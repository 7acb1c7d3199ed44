# Wrong: remembers only the last job of each person.
def find_silent(jobs, talks):
    """Return the pairs of people who depend on each other and do not talk."""
    last = {person: (read, written) for person, read, written in jobs}
    needed = {
        frozenset((one, two))
        for one in last
        for two in last
        if one != two and last[one][1] & last[two][0]
    }
    return needed - talks


jobs = [("Ana", {"clicks"}, {"click_rate"}), ("Ben", {"click_rate"}, {"score"})]
print(f"silent: {len(find_silent(jobs, set()))}")

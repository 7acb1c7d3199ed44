# Wrong: only later jobs can read what a job writes.
from itertools import combinations


def find_silent(jobs, talks):
    """Return the pairs of people who depend on each other and do not talk."""
    needed = {
        frozenset((one[0], two[0]))
        for one, two in combinations(jobs, 2)
        if one[0] != two[0] and one[2] & two[1]
    }
    return needed - talks


jobs = [("Ana", {"clicks"}, {"click_rate"}), ("Ben", {"click_rate"}, {"score"})]
print(f"silent: {len(find_silent(jobs, set()))}")

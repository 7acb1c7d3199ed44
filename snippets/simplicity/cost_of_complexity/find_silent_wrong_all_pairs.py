# Wrong: everybody who does not talk, whether they need to or not.
from itertools import combinations


def find_silent(jobs, talks):
    """Return the pairs of people who depend on each other and do not talk."""
    people = sorted({person for person, _, _ in jobs})
    return {frozenset(pair) for pair in combinations(people, 2)} - talks


jobs = [("Ana", {"clicks"}, {"click_rate"}), ("Ben", {"click_rate"}, {"score"})]
print(f"silent: {len(find_silent(jobs, set()))}")

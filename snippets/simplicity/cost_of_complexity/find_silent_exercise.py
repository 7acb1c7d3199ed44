# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Go through all pairs of jobs, in both directions: who reads what I write?"
# ///


def find_silent(jobs, talks):
    """Return the pairs of people who depend on each other and do not talk.

    A job is (person, columns it reads, columns it writes), both sets. Two
    people depend on each other if one reads what the other writes. `talks`
    is a set of pairs, and a pair is a frozenset of two people.
    """
    # Change this: it asks nobody.
    return set()


jobs = [
    ("Ana", {"clicks"}, {"click_rate"}),
    ("Ben", {"click_rate", "age"}, {"score"}),
    ("Caro", {"score"}, {"price"}),
]
silent = find_silent(jobs, {frozenset({"Ana", "Ben"})})
print(f"silent: {sorted(sorted(pair) for pair in silent)}")

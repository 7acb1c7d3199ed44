from random import Random

rng = Random(0)
for people, allowed in [(1, 0.1), (20, 0.05), (200, 0.2)]:
    strangers = [rng.gauss(30, 6) for _ in range(50_000)]
    limit = guard_list(strangers, people, allowed)
    assert limit in strangers, (
        f"The limit {limit:.3f} is none of the distances that were given."
    )
    near = sum(one <= limit for one in strangers) / len(strangers)
    share = 1 - (1 - near) ** people
    assert share <= allowed + 1e-9, (
        f"With {people} on the list and {allowed:.0%} allowed, your limit lets"
        f" {near:.3%} of pairs pass, so {share:.1%} of visitors raise an alarm."
        " One visit is as many comparisons as the list has people."
    )
    assert share >= 0.8 * allowed, (
        f"With {people} on the list, {allowed:.0%} of alarms were allowed and your"
        f" limit gives {share:.1%}: it turns away more people than it has to."
    )
near_ties = [20.0] * 30 + [21.0] * 40 + [22.0] * 30
limit = guard_list(near_ties, 1, 0.5)
passed = sum(one <= limit for one in near_ties)
assert passed == 30, (
    f"Of 100 distances 30 are 20, 40 are 21 and 30 are 22. With 50% allowed, your"
    f" limit {limit:g} lets {passed} of them pass. Equal distances pass together or"
    " not at all: count what passes at a limit, not the place where it stands."
)
for few, people, allowed in ((range(1_000), 100, 0.05), ([9.0] * 50, 1, 0.1)):
    try:
        limit = guard_list(list(few), people, allowed)
    except ValueError:
        continue
    raise AssertionError(
        f"From {len(few):,} distances, with {people} on the list and {allowed:.0%}"
        f" allowed, came the limit {limit:g}. Even the smallest distance is too"
        " frequent for that promise. A guard that cannot keep it has to refuse:"
        " raise a ValueError, and beware of an index of -1, which is the largest."
    )

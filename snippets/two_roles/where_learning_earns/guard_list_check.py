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

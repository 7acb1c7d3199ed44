import random

rng = random.Random()
counts = {"any size": [rng.randint(40, 99), rng.randint(1, 39)]}
counts |= {"at the limit": [30, 7], "one short": [29, 29], "alone": [1, 1]}
counts |= {"never right": [40, 0], "always right": [35, 35], "ten": [10, 4]}
mixed = [(g, i < right) for g, (n, right) in counts.items() for i in range(n)]
rng.shuffle(mixed)  # answers arrive as users do, and not group by group
given = list(mixed)
for fewest in (30, 10, 1):
    told = report(mixed, fewest)
    assert set(told) == set(counts), (
        f"The report names {', '.join(map(str, told))}, and the answers came from"
        f" {', '.join(counts)}. Each group should have one entry, judged or not. Take"
        " the names from the pairs."
    )
    for name, (n, right) in counts.items():
        if n < fewest:
            assert told[name] is None, (
                f"Group `{name}` has {n} answers where {fewest} are asked for, and you"
                f" report {told[name]}. It should be None: compare the number of its"
                " answers with `fewest` before you divide."
            )
        else:
            assert told[name] is not None, (
                f"Group `{name}` has {n} answers, {fewest} are enough, and you report"
                " None. It should have a share. Look at which side of the limit"
                f" {fewest} itself falls."
            )
            assert abs(told[name] - right / n) < 1e-9, (
                f"Group `{name}` was right {right} times of {n}, and you report"
                f" {told[name]}. Divide by the answers of the group, wherever in the"
                " list they stand."
            )
assert mixed == given, (
    f"The list had {len(given)} answers, and has {len(mixed)} after your call, or in"
    " another order. It is the caller's: count what is in it, and leave it alone."
)
few = [("few", True)] * 29 + [("enough", False)] * 30
told = report(few)
assert told == {"few": None, "enough": 0}, (
    f"Called without `fewest`, you report {told}, where 29 answers are too few and 30"
    " are enough. Keep the default of 30."
)
told = report([])
assert told == {}, (
    f"Nobody answered, and you report {told}. No group can be named, so the report"
    " should be an empty dict. Begin with one, and add a group when it answers."
)

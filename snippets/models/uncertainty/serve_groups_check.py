kept = {"B": [], "A": []}
for seed in range(20):
    radii = find_radii(draw_errors(seed, 999), 90)
    for group, error in draw_errors(1_000 + seed, 2_000):
        kept[group].append(error <= radii[group])
for group, results in kept.items():
    share = sum(results) / len(results)
    assert share >= 0.89, (
        f"group {group} keeps {share:.0%}, and 90% were promised in each group. "
        "Rank the errors of each group by themselves."
    )
    assert share <= 0.93, (
        f"group {group} keeps {share:.0%}, and 90% were promised: its radius is wider "
        "than its own errors ask for. Use that group's rank."
    )
mixed = [(7, 4), (None, 1.5), (7, 0), (7, 9), (None, 8.5), (3, 2), (7, 9)]
before = list(mixed)
for promise, due in (
    (60, {7: 9, None: 8.5, 3: math.inf}),
    (50, {7: 9, None: 8.5, 3: 2}),
    (40, {7: 4, None: 8.5, 3: 2}),
    (33, {7: 4, None: 1.5, 3: 2}),
    (90, {7: math.inf, None: math.inf, 3: math.inf}),
):
    told = dict(find_radii(mixed, promise))
    assert mixed == before, (
        f"{len(before)} pairs went in, and {len(mixed)} are left or their order is "
        "new; others measure other promises on them. Read the list without "
        "changing it."
    )
    assert told == due, (
        f"For {promise}% and the pairs {mixed} you tell {told}, and {due} is due: "
        "each group by its own rank, infinite with too few errors. Call find_radius "
        "on the errors of each group alone."
    )
told = dict(find_radii([("C", error) for error in range(24)], 28))
assert told == {"C": 6}, (
    f"From the errors 0 to 23 you tell {told} for 28%, and rank 7, the error 6, is "
    "due: count in whole numbers, because 0.28 * 25 is a little more than 7."
)
told = dict(find_radii([], 90))
assert told == {}, (
    f"Without held-out rows you tell {told}, and there are no groups, so nothing is "
    "due: take the groups from the rows."
)

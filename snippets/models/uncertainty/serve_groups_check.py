kept = {"B": [], "A": []}
for seed in range(20):
    radii = find_radii(draw_errors(seed, 999), 90)
    for group, error in draw_errors(1_000 + seed, 2_000):
        kept[group].append(error <= radii[group])
for group, results in kept.items():
    share = sum(results) / len(results)
    assert share >= 0.89, (
        f"group {group} keeps {share:.0%} of a promised 90%: one radius for all "
        "is right on average, and the large group pays the small one's share. "
        "Rank the errors of each group by themselves."
    )
    assert share <= 0.93, (
        f"group {group} keeps {share:.0%}, more than promised: its intervals are "
        "wider than its own errors ask for. Use that group's rank."
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
        "The held-out rows are not as they were: others measure other promises on "
        "the same list, so leave it alone."
    )
    assert told == due, (
        f"For {promise}% and the pairs {mixed} you tell {told}, and {due} is due. "
        "Each group has its own rank, its own new row, and where it has too few "
        "errors, an infinite radius: borrowing those of others keeps no promise."
    )
assert not find_radii([], 90), (
    "Without any held-out rows there are no groups, so no radius can be told."
)

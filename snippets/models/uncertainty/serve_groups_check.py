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

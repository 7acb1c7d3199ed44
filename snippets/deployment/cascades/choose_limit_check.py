def share_wrong(rows, limit):
    """Return the share of the standing answers that are wrong."""
    standing = [wrong for sure, wrong in rows if sure >= limit]
    return sum(standing) / max(1, len(standing))


for seed, most in ((0, 0.1), (1, 0.2), (2, 0.05)):
    limit = choose_limit(draw(seed, 20_000), most)
    new = share_wrong(draw(100 + seed, 20_000), limit)
    assert new <= most + 0.01, (
        f"{new:.1%} of the answers that stand at {limit:.2f} are wrong on new rows, "
        f"and {most:.0%} are allowed: count the wrong ones among those above a limit, "
        "on the tuning rows."
    )
    assert new >= most - 0.02, (
        f"only {new:.1%} of the answers that stand at {limit:.2f} are wrong, where "
        f"{most:.0%} are allowed: being 90% sure at the limit means surer above it, so "
        "the limit can be lower and fewer rows are passed on."
    )
for rows, most, right in (
    ([(0.9, False)] * 9 + [(0.8, True)] * 3, 0.1, 0.9),
    ([(0.9, False), (0.8, True), (0.8, True), (0.7, False)], 0.4, 0.9),
    ([(1.0, True), (0.6, True)], 0.1, float("inf")),
):
    limit = choose_limit(rows, most)
    standing = [wrong for sure, wrong in rows if sure >= limit]
    assert limit == right, (
        f"of the rows {rows}, {len(standing)} stand at your limit {limit:g}, and"
        f" {sum(standing)} of those are wrong, where {most:.0%} are allowed: rows that"
        f" are equally sure stand together, so {right:g} was due. Where no row may"
        " stand, no limit that a row can reach keeps the promise."
    )

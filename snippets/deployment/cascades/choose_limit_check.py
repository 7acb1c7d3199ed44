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

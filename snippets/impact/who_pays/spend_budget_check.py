for budget in (30, 300, 999, 3_000):
    chosen = spend(budget)
    assert 0 <= 3 * chosen <= budget, (
        f"With a budget of {budget} you ask {chosen} slanted hands, at 3 each. That"
        " costs more than there is, or is less than nobody."
    )
    worse = max(errors(budget - 3 * chosen, chosen))
    fewer, more = max(0, chosen - 1), min(budget // 3, chosen + 1)
    for near in (fewer, more):
        better = max(errors(budget - 3 * near, near))
        assert worse <= better, (
            f"With {budget}, {chosen} slanted hands leave the worse group at"
            f" {worse:.3f}, and {near} would leave it at {better:.3f}. As long as one"
            " group is worse off, the next coin is worth more there."
        )

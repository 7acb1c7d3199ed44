for clicks, others, share in [
    (10, 990, 0.1),
    (300, 700, 0.1),
    (5, 5, 0.5),
    (40, 60, 0.01),
    (20, 980, 1),
]:
    learned = clicks / (clicks + share * others)
    true = clicks / (clicks + others)
    got = undo_sampling(learned, share)
    assert abs(got - true) < 1e-9, (
        f"Of {clicks + others} views {clicks} had a click: {true:.3f}. With"
        f" {share:.0%} of the others kept, the sample has {learned:.3f}, and you make"
        f" that {got:.3f}. How many views without a click stood behind each one?"
    )
for edge in (0, 1):
    assert undo_sampling(edge, 0.1) == edge, (
        f"A chance of {edge} stays {edge}: no share of the views changes it."
    )

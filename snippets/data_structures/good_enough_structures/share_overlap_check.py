cases = {
    "two days with a third in common": (range(6_000), range(3_000, 9_000)),
    "a small set inside one eight times as large": (
        range(8_000),
        range(1_000, 2_000),
    ),
    "the same visitors twice": (range(5_000), range(5_000)),
    "nobody in common": (range(4_000), range(4_000, 9_000)),
    "a day on which nobody came": (range(4_000), ()),
    "nobody on both days": ((), ()),
}
for name, (one, other) in cases.items():
    try:
        got = share_overlap(keep_smallest(one), keep_smallest(other))
    except ZeroDivisionError:
        got = float("nan")
    right = len(set(one) & set(other)) / max(1, len(set(one) | set(other)))
    assert abs(got - right) < 0.05, (
        f"For {name} you estimate {got:.3f}, and the exact share is {right:.3f}."
        " Each list holds the smallest hashes of its own set, so one reaches"
        " further up than the other. Up to which hash do both speak for the"
        " whole union?"
    )

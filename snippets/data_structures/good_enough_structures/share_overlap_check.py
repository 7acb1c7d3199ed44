import random

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
    "ten who came, and a hundred": (range(10), range(5, 105)),
    "three hundred on either day": (range(300), range(100, 400)),
    "one who came twice, and nobody else": ([7, 7], [7]),
}
allowed = dict.fromkeys(cases, 0.05)
for size in (40, 700, 3_000):  # fresh visitors: rarely, they err by more
    start, shared = random.randrange(10**9), random.randrange(size)
    days = (
        range(start, start + size),
        range(start + size - shared, start + 2 * size),
    )
    cases[f"{size} visitors, and more"] = days
    allowed[f"{size} visitors, and more"] = 0.13
for name, (one, other) in cases.items():
    given = keep_smallest(one), keep_smallest(other)
    before = [list(hashes) for hashes in given]
    for first, second in (given, given[::-1]):
        try:
            got = share_overlap(first, second)
        except ZeroDivisionError:
            got = float("nan")
        right = len(set(one) & set(other)) / max(1, len(set(one) | set(other)))
        small = (
            max(len(set(one)), len(set(other))) < KEPT
        )  # nothing was dropped
        assert abs(got - right) < (1e-9 if small else allowed[name]), (
            f"For {name} you estimate {got:.3f}, and it should be near the exact"
            f" share, {right:.3f}. Each list holds the smallest hashes of its own"
            " set, so one reaches further up than the other. Up to which hash do"
            " both speak for the whole union?"
        )
    assert before == list(given), (
        "Your function changed the lists that it was given, which have to stay as"
        " they were. Build new ones."
    )

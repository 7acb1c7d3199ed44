future = random.Random(1)
came = [60 + future.gauss(-10, 15) for _ in range(20_000)]
told = latest(60, late, 90)
kept = sum(minute <= told for minute in came) / len(came)
assert 0.87 <= kept <= 0.93, (
    f"{kept:.0%} of parcels come by minute {told:.0f}, and 90% were promised: "
    "the sizes of the errors treat early as late. Rank the delays with their "
    "sign, from the earliest to the latest."
)
early = latest(60, [-30] * 90 + [5] * 109, 40)
assert early < 60, (
    f"90 of 199 parcels come half an hour early, and you promise 40% of them by "
    f"minute {early}: the rank has to be counted from the earliest."
)
for past, promise, rank in (
    ([8, -3, 40, 1], 50, 3),
    ([8, -3, 40, 1, 2], 50, 3),
    ([7, 7, -9, 200, 7, 0, 3, -9, 12], 90, 9),
    ([5.5, -4.5], 33, 1),
    ([3], 50, 1),
):
    before = list(past)
    told = latest(100, past, promise)
    assert past == before, (
        "The list of past deliveries is not as it was: sort a copy, since others "
        "read it in the order of the days."
    )
    assert told == 100 + sorted(past)[rank - 1], (
        f"For {promise}% and past delays of {past} you tell minute {told}. The new "
        f"parcel counts as one more, so rank {rank} from the earliest is due."
    )
for past, promise in (([4, -2, 9], 90), ([1], 51), ([], 50)):
    told = latest(60, past, promise)
    assert told == float("inf"), (
        f"From {len(past)} past deliveries, {promise}% cannot be promised by any "
        f"minute, and you tell {told}: the rank is not among them."
    )

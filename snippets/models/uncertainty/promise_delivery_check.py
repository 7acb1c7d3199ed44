future = random.Random(1)
came = [60 + future.gauss(-10, 15) for _ in range(20_000)]
told = latest(60, late, 90)
kept = sum(minute <= told for minute in came) / len(came)
assert 0.87 <= kept <= 0.93, (
    f"{kept:.0%} of parcels come by minute {told:.0f}, and 90% were promised. "
    "Rank the delays with their sign, from the earliest to the latest."
)
early = latest(60, [-30] * 90 + [5] * 109, 40)
assert early < 60, (
    f"90 of 199 parcels come half an hour before minute 60, and you promise 40% of "
    f"all by minute {early}, which has to be before 60. Count the rank from the "
    "earliest."
)
for past, promise, rank in (
    ([8, -3, 40, 1], 50, 3),
    ([8, -3, 40, 1, 2], 50, 3),
    ([7, 7, -9, 200, 7, 0, 3, -9, 12], 90, 9),
    ([5.5, -4.5], 33, 1),
    (list(range(24, 0, -1)), 28, 7),
    ([3], 50, 1),
):
    before = list(past)
    told = [latest(minute, past, promise) - minute for minute in (-5, 100, 900)]
    assert past == before, (
        "The list of past deliveries is not as it was, and others read it in the "
        "order of the days: sort a copy."
    )
    assert told == [sorted(past)[rank - 1]] * 3, (
        f"For {promise}% and past delays of {past} you add {told} minutes to three "
        f"predictions, and the delay of rank {rank} from the earliest is due. "
        f"Take {promise} hundredths of {len(past) + 1}, rounded up, in whole numbers: "
        "0.28 * 25 is more than 7."
    )
for past, promise in (([4, -2, 9], 90), ([1], 51), ([], 50)):
    told = latest(60, past, promise)
    assert told == float("inf"), (
        f"From {len(past)} past deliveries you tell {told} for {promise}%, and no "
        "minute is late enough, so it is infinite: compare the rank with the number "
        "of past deliveries."
    )

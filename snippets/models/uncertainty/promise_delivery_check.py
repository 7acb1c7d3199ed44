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

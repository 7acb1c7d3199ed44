import random as _random

trials = [([20, 4, 31, 15, 9, 26, 18, 2, 23, 12, 30, 17, 25, 8, 24, 16], 24, 8)]
trials += [([], 5, 2), ([7, 7, 6, 5, 7, 6], 7, 1), ([-3, 0, -9, -3, 2], -3, 6)]
for _ in range(12):
    some = _random.choices(range(-20, 40), k=_random.randint(1, 25))
    trials.append((some, _random.randint(-10, 30), _random.randint(1, 12)))
for when, now, wait in trials:
    before = list(when)
    past, future = map(list, split_time(when, today=now, delay=wait))
    assert when == before, (
        "The list of days has changed, and payment i was made on days[i]: leave its "
        "order alone."
    )
    assert set(past + future) <= set(range(len(when))), (
        f"You return {sorted(set(past + future))}, and numbers from 0 to "
        f"{len(when) - 1} are due: return numbers of payments, not days."
    )
    assert len(past + future) == len(set(past + future)), (
        f"You return {len(past + future)} numbers, of which only "
        f"{len(set(past + future))} differ, and each is due once. Let one condition "
        "rule the other out."
    )
    early = sorted(when[i] for i in future if when[i] < now)
    assert not early, (
        f"With today = {now}, the test holds payments of days {early}, and only those "
        "from today on are due. Compare each day with today."
    )
    unknown = sorted(when[i] for i in past if when[i] + wait > now)
    assert not unknown, (
        f"With today = {now}, training holds payments of days {unknown}, and only "
        f"those with a known answer are due. Add the delay of {wait} to each day."
    )
    missing = sorted(
        day
        for i, day in enumerate(when)
        if i not in past + future and (day >= now or day + wait <= now)
    )
    assert not missing, (
        f"With today = {now} and a delay of {wait}, payments of days {missing} are on "
        "neither side, and only those whose answer is on its way are left out. Look "
        "at which comparisons must include equality."
    )

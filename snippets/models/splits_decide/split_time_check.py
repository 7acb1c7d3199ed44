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
        "The list of days has changed: payment i was made on days[i] only as long "
        "as it keeps its order."
    )
    assert set(past + future) <= set(range(len(when))), (
        f"There are {len(when)} payments, numbered from 0, and you return "
        f"{sorted(set(past + future))}: numbers of payments are due, not days."
    )
    assert len(past + future) == len(set(past + future)), (
        "A payment is there more than once: it would count double in training, or "
        "be learned and tested at the same time."
    )
    early = sorted(when[i] for i in future if when[i] < now)
    assert not early, (
        f"With today = {now}, the test holds payments of days {early}. A test "
        "that imitates production asks only about payments still to come."
    )
    unknown = sorted(when[i] for i in past if when[i] + wait > now)
    assert not unknown, (
        f"Training holds payments of days {unknown}, but with a delay of {wait} "
        f"nobody knows on day {now} whether those were fraud. A payment is of no "
        "use before its answer arrives."
    )
    missing = sorted(
        day
        for i, day in enumerate(when)
        if i not in past + future and (day >= now or day + wait <= now)
    )
    assert not missing, (
        f"Payments of days {missing} are on neither side, with today = {now} and "
        f"a delay of {wait}. Leave out only those whose answer is on its way; "
        "look again at which comparisons must include equality."
    )

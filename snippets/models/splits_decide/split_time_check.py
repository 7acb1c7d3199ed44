when = [20, 4, 31, 15, 9, 26, 18, 2, 23, 12, 30, 17, 25, 8, 24, 16]
now, wait = 24, 8
past, future = map(set, split_time(when, today=now, delay=wait))
early = sorted(when[i] for i in future if when[i] < now)
assert not early, (
    f"With today = {now}, the test holds payments of days {early}. A test "
    "that imitates production asks only about payments still to come."
)
late = sorted(when[i] for i in past if when[i] >= now)
assert not late, (
    f"With today = {now}, training holds payments of days {late}. They have "
    "not happened yet, so the model learns from the future it is tested on."
)
unknown = sorted(when[i] for i in past if when[i] + wait > now)
assert not unknown, (
    f"Training holds payments of days {unknown}, but with a delay of {wait} "
    f"nobody knows on day {now} whether those were fraud. A payment in the "
    "past is of no use before its answer arrives."
)
missing = sorted(
    day
    for i, day in enumerate(when)
    if i not in past | future and (day >= now or day + wait <= now)
)
assert not missing, (
    f"Payments of days {missing} are on neither side, with today = {now} and "
    f"a delay of {wait}. Leave out only those whose answer is on its way; "
    "look again at which comparisons must include equality."
)

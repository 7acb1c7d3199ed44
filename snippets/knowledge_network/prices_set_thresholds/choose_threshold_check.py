from math import inf
from numbers import Number
from random import Random, random

rng = Random(random())


def total(scores, truths, miss, alarm, cut):
    """Add up what the rows cost with a threshold."""
    cost = 0
    for score, true in zip(scores, truths, strict=True):
        flag = score >= cut
        cost += miss * (true and not flag) + alarm * (flag and not true)
    return cost


cases = [
    ([], []),
    ([3.0], [True]),
    ([3.0], [False]),
    ([2, 2, 2], [True, False, True]),
]
for size in 6, 15, 15, 40:
    scores = [rng.choice((-1, 1)) * rng.randrange(60) / 7 for _ in range(size)]
    cases.append((scores, [rng.random() < 0.5 for _ in scores]))
    cases.append((scores, [score > 0 for score in scores]))
    cases.append(([score * 10**12 - 10**9 for score in scores], cases[-2][1]))
for scores, truths in cases:
    for miss, alarm in (1, 1), (5, 1), (1, 5), (0.2, 40), (300, 1):
        kept = [*scores], [*truths]
        cut = choose_threshold(scores, truths, miss, alarm)
        assert (scores, truths) == kept, (
            "The caller's lists have changed: sort copies of them."
        )
        assert isinstance(cut, Number), (
            f"You return {cut!r}, and a threshold is a single number: return one score."
        )
        own = total(scores, truths, miss, alarm, cut)
        least = min(
            total(scores, truths, miss, alarm, t) for t in [*scores, inf]
        )
        assert own <= least + 1e-9, (
            f"A miss costs {miss} and an alarm {alarm}. On {len(scores)} rows, your"
            f" threshold {cut} costs {own:g}, and another one {least:g}. Try"
            " every score, and one above them all, at which nobody is flagged."
        )

from math import inf
from random import Random


def missed(people, cut):
    """Return the share of people with the outcome who are below the cut."""
    ill = [score for score, outcome in people if outcome]
    return sum(score < cut for score in ill) / len(ill)


def draw(size, a, b, steps):
    """Return people with a score of so many steps, and one of either outcome."""
    scores = [rng.betavariate(a, b) for _ in range(size)]
    people = [(round(s * steps) / steps, rng.random() < s) for s in scores]
    return [*people, (0.3, True), (0.6, False)]


rng = Random(8)
shapes = [(2, 2, 6, 9), (3, 2, 4, 8), (6, 9, 2, 2), (1, 1, 1, 1)]
for size, steps in [(300, 10**9), (300, 10), (9, 4), (1, 10)]:
    for a, b, c, d in shapes:
        other, group = draw(300, a, b, 10**9), draw(size, c, d, steps)
        for cut in (0.5, 0.7, 0.0, 1.1):
            given = list(group), list(other)
            found = find_threshold(group, other, cut)
            assert (group, other) == given, (
                "A group is in another order after your call, or lost somebody."
                " Both are the caller's: sort a copy."
            )
            wanted = missed(other, cut)
            options = [*(score for score, _ in group), inf]
            least = min(abs(missed(group, one) - wanted) for one in options)
            have = missed(group, found)
            assert abs(have - wanted) < least + 1e-9, (
                f"At threshold {found:.2f} the group misses {have:.0%} of those with"
                f" the outcome. The other group misses {wanted:.0%}, and a threshold"
                f" within {100 * least:.1f} points of that exists. Look only at people"
                " with the outcome, and remember that equal scores are missed together"
                " and that flagging nobody is a choice."
            )

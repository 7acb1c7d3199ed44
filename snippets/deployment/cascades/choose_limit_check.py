from random import Random


def draw(seed, rows):
    """Return how sure a cheap model is on each row, and whether it is wrong."""
    rng = Random(seed)
    sure = [rng.uniform(0.5, 1) for _ in range(rows)]
    return [(one, rng.random() > one) for one in sure]


def stands(rows, limit):
    """Return whether each row that stands at a limit is wrong."""
    return [wrong for sure, wrong in rows if sure >= limit]


def most_rows(rows, most):
    """Return how many rows may stand, by trying each limit."""
    kept = [stands(rows, limit) for limit, _ in rows]
    return max(
        (len(one) for one in kept if sum(one) / len(one) <= most), default=0
    )


fresh = Random(8)
cases = [
    ([], 0.1),
    ([(0.8, True)] * 3 + [(0.9, False)] * 9, 0.1),
    ([(0.9, False), (0.8, True), (0.8, True), (0.7, False)], 0.4),
    ([(0.6, True), (1.0, True)], 0.1),
    ([(0.7, one < 29) for one in range(100)], 0.29),
    # Log odds are below zero where the answer is more likely wrong than right.
    ([(-3.0, True), (-1.5, False), (-2.0, False), (2.5, False)], 0.1),
    ([(0.9 + 1e-7, False), (0.9, True), (0.9 - 1e-7, False)], 0.0),
]
for most in (0.0, 0.1, 0.25, 0.5) * 20:
    # Few levels, so that many are equally sure.
    sure = [fresh.randint(5, 12) / 10 for _ in range(fresh.randint(1, 30))]
    cases.append(([(one, fresh.random() > 0.6) for one in sure], most))
cases.append((draw(3, 300), 0.2))
for rows, most in cases:
    given = list(rows)
    limit = choose_limit(rows, most)
    assert rows == given, (
        f"The rows that you were given began with {given[:3]}, and after your call with "
        f"{rows[:3]}. The caller may need their order again: sort a copy."
    )
    kept, due = stands(rows, limit), most_rows(rows, most)
    assert sum(kept) <= most * len(kept) + 1e-9, (
        f"Of {rows[:6]} …, {len(kept)} stand at your limit {limit:g}, and {sum(kept)} of"
        f" those are wrong. At most {most:.0%} of them may be. Count, for this limit,"
        " every row that is at least so sure; if no limit keeps the promise, return"
        " infinity."
    )
    assert len(kept) == due, (
        f"Of {rows[:6]} …, {len(kept)} stand at your limit {limit:g}, and {due} could,"
        f" with at most {most:.0%} of them wrong. Try every row's confidence as the"
        " limit: a lower one may keep the promise again after one that breaks it."
    )

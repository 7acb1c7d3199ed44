import random


class Id:
    """An id that counts how often ids are compared."""

    comparisons = 0

    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        Id.comparisons += 1
        return isinstance(other, Id) and self.number == other.number

    def __hash__(self):
        return self.number // 20  # now and then, unequal ids share a hash


def _play(users, clicks):
    users = [(Id(number), name) for number, name in users]
    clicks = [(Id(number), page) for number, page in clicks]
    given, Id.comparisons = (list(users), list(clicks)), 0
    joined = list(join_tables(*given))
    compared = Id.comparisons
    same = [*map(len, given)] == [len(users), len(clicks)]
    return [(i.number, *rest) for i, *rest in joined], compared, same


known = random.sample(range(-9_000, 9_000), 500)
cases = [([], [(1, "a")]), ([(1, "Ada")], []), ([(-1, "a")], [(-2, "x")])]
cases += [([(n * 611 % 7_919, f"user {n}") for n in range(500)], [])]
cases[-1][1].extend((n * 77 % 7_919, n % 9) for n in range(1_000))
cases += [([(n, "") for n in known], [(n, 0) for n in known[::-1] * 2])]
cases += [
    ([(0, 0), (40, None), (41, "b")], [(41, 0), (40, 1), (0, None), (42, 1)])
]
for users, clicks in cases:
    joined, compared, same = _play(users, clicks)
    names = dict(users)
    wanted = [(n, names[n], page) for n, page in clicks if n in names]
    assert joined == wanted, (
        f"{len(clicks):,} clicks, some by unknown users, gave {len(joined):,} rows"
        f" where {len(wanted):,} were expected, or others: one for each click of"
        " a known user, whatever the name, in the order of the clicks. Look each"
        " click's user up by the id itself, for two ids may share a hash."
    )
    assert compared <= 2 * (len(users) + len(clicks)) + 50, (
        f"{len(users)} users and {len(clicks):,} clicks took {compared:,}"
        " comparisons, far more than two for each row: every click went through"
        " the users from the front. Go through them once, and remember each by"
        " its id."
    )
    assert same, (
        "Your function changed the caller's tables, which have to stay as they"
        " were. Only read them."
    )

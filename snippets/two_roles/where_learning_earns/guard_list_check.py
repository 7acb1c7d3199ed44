from random import Random

_rng = Random(0)
_cases = [(1, 0.1, 9_000, 4), (20, 0.05, 9_000, 4), (200, 0.2, 9_000, 6)]
_cases += [
    (1, 0.5, 100, 0),
    (3, 0.9, 60, 0),
    (2, 0.36, 50, 0),
    (7, 0.3, 999, 1),
    (1, 0.1, 10, 4),
    (2, 0.36, 10, 4),
]
for _people, _allowed, _many, _digits in _cases:
    _all = [round(_rng.gauss(30, 6), _digits) for _ in range(_many)]
    _given = list(_all)
    _limit = guard_list(_given, _people, _allowed)
    assert _given == _all, (
        "Your function changed the list of distances that it was given. Sort a copy:"
        " the caller may still need them as they came."
    )
    assert _limit in _all, (
        f"The limit {_limit:.3f} is none of the distances that were given."
        " Return one of them, from a sorted copy."
    )

    def _share(limit, people=_people, distances=_all):
        near = sum(one <= limit for one in distances) / len(distances)
        return 1 - (1 - near) ** people

    assert _share(_limit) <= _allowed + 1e-9, (
        f"With {_people} on the list and {_allowed:.0%} allowed, {_share(_limit):.1%} of"
        " visitors raise an alarm at your limit. One visit is as many comparisons as the"
        " list has people. Equal distances pass together or not at all."
    )
    _next = min((one for one in _all if one > _limit), default=None)
    assert _next is None or _share(_next) > _allowed, (
        f"With {_people} on the list and {_allowed:.0%} allowed, the next larger distance"
        f" still gives only {_share(_next):.1%}. Take the largest one that keeps the"
        " promise: a smaller limit turns away more than it has to."
    )
for _few, _people, _allowed in (
    (range(1_000), 100, 0.05),
    ([9.0] * 50, 1, 0.1),
    ([1.0, 1.0, 2.0], 1, 0.5),
):
    try:
        _limit = guard_list(list(_few), _people, _allowed)
    except ValueError:
        continue
    raise AssertionError(
        f"From {len(_few):,} distances, with {_people} on the list and {_allowed:.0%}"
        f" allowed, came the limit {_limit:g}. Even the smallest distance is too"
        " frequent for that promise. A guard that cannot keep it has to refuse:"
        " raise a ValueError, and beware of an index of -1, which is the largest."
    )

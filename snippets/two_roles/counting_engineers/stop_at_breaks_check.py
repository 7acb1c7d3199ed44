from itertools import pairwise
from random import Random

_rng = Random(5)
_series = [
    [],
    [(1999, "x", 7)],
    [(1, "x", 10), (2, "x", 14), (3, "y", 50), (4, "y", 49), (5, "x", 20)],
]
for _ in range(30):
    # Definitions are equal without being one object; years leave gaps.
    _series.append(
        [
            (
                3 * _year,
                f"survey {_rng.choice('AB')}, part {_year // 4} of 9",
                _rng.randrange(900),
            )
            for _year in range(_rng.randrange(2, 12))
        ]
    )
for _rows in _series:
    _given = list(_rows)
    _found = [tuple(_change) for _change in list_changes(_given)]
    assert _given == _rows, (
        "Your function changed the rows that it was given. Whoever called it still"
        " needs the whole series, with its breaks."
    )
    for (_first, _old, _start), (_last, _new, _end) in pairwise(_rows):
        _change = (_first, _last, _end - _start)
        assert _old == _new or _change not in _found, (
            f"Among the changes is {_change}. Between these years the definition went"
            f" from {_old} to {_new}, so the difference measures the new definition as"
            " well as the world. Compare both definitions before you keep a change."
        )
        assert _old != _new or _change in _found, (
            f"The change {_change} is missing from {_found}. Those two years were"
            f" both counted by {_old}; only pairs across a break go."
        )
    assert _found == sorted(_found), (
        f"The changes came as {_found}. The rows go from the oldest year to the"
        " newest, and whoever reads the changes expects the same."
    )
    _alike = sum(_one[1] == _two[1] for _one, _two in pairwise(_rows))
    assert len(_found) == _alike, (
        f"{len(_found)} changes came out where {_alike} were expected: {_found}. Look at"
        " each pair of neighbours once. Two years with one definition that are no"
        " neighbours had another definition between them."
    )

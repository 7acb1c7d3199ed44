import random

_rng = random.Random()
_tables = [
    [],
    [(5, 1, 2)],
    [(5, 2, 1)],
    [(3, 2, 1), (4, 1, 1), (9, 2, 1), (11, 3, 1)],
]
_tables += [
    [(3, 1, 1), (9, 2, 1)],
    [(3, 2, 1), (9, 1, 1)],
    [(1, 9, 1), (2, 9, 1)],
]
for _ in range(20):
    _sizes = sorted(_rng.sample(range(1, 900), _rng.randrange(2, 9)))
    _tables.append(
        [(_n, _rng.randrange(1, 9), _rng.randrange(1, 7)) for _n in _sizes]
    )
for _table in _tables:
    _given = list(_table)
    try:
        _found = find_lasting_lead(_given)
    except (IndexError, ValueError) as _error:
        raise AssertionError(
            f"The table {_table} ends in a {type(_error).__name__}. Where the new way"
            " is nowhere ahead at the end, give None; that includes an empty table."
        ) from None
    assert _given == _table, (
        f"Your function changed the table to {_given}. Whoever called it still needs"
        " it: go through it without taking rows out."
    )
    _right = next(
        (
            _row[0]
            for _i, _row in enumerate(_table)
            if all(_new < _old for _, _old, _new in _table[_i:])
        ),
        None,
    )
    assert _found == _right, (
        f"For the table {_table} you gave {_found!r}, and {_right} was expected. A lead"
        " lasts if no later size takes it away; to take the same time is no lead."
    )

from random import Random

for _seed in range(5):
    _rng = Random(_seed)
    _wide, _below, _same = _rng.sample(
        ["w", "radius", "x-1", "a b", "age", "é"], 3
    )
    _rows = [
        {_wide: _rng.expovariate(0.1), _below: _rng.gauss(-3, 2), _same: 5}
        for _ in range(201 + _seed)
    ]
    _ranges = learn_ranges(_rows)

    def _judge(batch, ranges=_ranges):
        return set(find_strange(batch, ranges))

    _fine = _rng.sample(_rows, 80)
    _wild = {_wide: -9999.0, _below: 9999.0, _same: 7}
    for _batch in (_fine, [*_fine, _wild], _rows):
        assert _judge(_batch) == set(), (
            f"{_judge(_batch)} is strange in {len(_batch)} rows as they were learned,"
            " one of them wild at most. A median hardly moves for one row."
        )
    for _name in (_wide, _below):
        _known = sorted(row[_name] for row in _rows)
        for _share, _want in (
            (15, 1),
            (22, 1),
            (28, 0),
            (72, 0),
            (78, 1),
            (85, 1),
        ):
            _value = _known[_share * len(_known) // 100]
            for _count in (1, 8):
                _got = _name in _judge([_fine[0] | {_name: _value}] * _count)
                assert _got == _want, (
                    f"{_name!r}: a median that {_share} of a hundred learned values lie"
                    f" below is {'strange' if _got else 'fine'}. The middle half is"
                    " what lies from 25 to 75 of a hundred."
                )
        for _factor in (0.1, 10):
            _batch = [row | {_name: row[_name] * _factor} for row in _fine]
            assert _judge(_batch) == {_name}, (
                f"{_name!r} arrives {_factor} times as large: {_judge(_batch)} is called"
                " strange. Only the column with the new unit should be."
            )
    for _none in ({_same: None}, {_same: float("nan")}):
        assert _judge([*_fine, _fine[0] | _none]) == {_same}, (
            f"One row has {_none}, and {_judge([*_fine, _fine[0] | _none])} is called"
            " strange. A comparison with nan is false, so ask for it by itself."
        )
    _without = {
        name: value for name, value in _fine[0].items() if name != _below
    }
    assert _judge([*_fine, _without]) == {_below}, (
        "A row without one of the names passes, or hides the others. Whoever"
        " learned from it needs a number there: call that column strange."
    )
    assert _judge([]) == {_wide, _below, _same}, (
        "An empty batch is fine for your guard. It has no median that could be"
        " judged; a guard that cannot judge has to say so, for every column."
    )

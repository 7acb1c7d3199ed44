from random import Random

for _seed in range(5):
    _rng = Random(_seed)
    _wide, _below, _same = _rng.sample(
        ["w", "radius", "x-1", "a b", "age", "é"], 3
    )
    _rows = [
        {_wide: _rng.expovariate(0.1), _below: _rng.gauss(-3, 2), _same: 0}
        for _ in range(201 + _seed)
    ]
    _ranges = learn_ranges(_rows)
    # A second guard, for other data, leaves the first one as it was.
    learn_ranges([{name: row[name] + 1e6 for name in row} for row in _rows])

    def _judge(batch, ranges=_ranges):
        before = repr(batch)
        found = set(find_strange(batch, ranges))
        assert repr(batch) == before, (
            "Your guard changed the batch or its rows. Whoever asked it still has to"
            " use them: only look, and work on lists of your own."
        )
        return found

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
        _low, _high = _known[len(_known) // 4], _known[3 * len(_known) // 4]
        _wide_apart = 3 * (_high - _low)
        _two = (_low - _wide_apart, _high + _wide_apart)
        _batch = [_fine[0] | {_name: value} for value in _two]
        assert _name not in _judge(_batch), (
            f"Two rows have {_name!r} far below and far above. Their median is half-way"
            " between the two, and lies within the middle half."
        )
    _at = _rng.randrange(80)
    for _none in ({_same: None}, {_same: float("nan")}):
        _batch = [*_fine[:_at], _fine[0] | _none, *_fine[_at:]]
        assert _judge(_batch) == {_same}, (
            f"Row {_at} of 81 has {_none}, and {_judge(_batch)} is called strange. A"
            " comparison with nan is false, so ask for it by itself, in each row."
        )
    _without = {
        name: value for name, value in _fine[0].items() if name != _below
    }
    assert _judge([*_fine[:_at], _without, *_fine[_at:]]) == {_below}, (
        f"A row has no {_below!r}, and {_judge([*_fine, _without])} is called"
        " strange. Only that column should be: ask each row whether it has the name."
    )
    assert _judge([]) == {_wide, _below, _same}, (
        f"In an empty batch {_judge([])} is called strange. It has no median that could"
        " be judged: name every column that was learned."
    )

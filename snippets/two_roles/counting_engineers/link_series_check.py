from random import Random

_rng = Random(2)
_pairs = [
    ({2023: 800, 2024: 900, 2025: 1_000}, {2025: 750, 2026: 780}),
    ({3: 60, 1: 40, 2: 50}, {4: 90, 3: 150, 2: 100}),
]
for _ in range(20):
    # Years in no order, old ones that run on, several counted both ways.
    _old, _new = (
        {
            _year: _rng.randrange(1, 900)
            for _year in _rng.sample(range(_from, _to), 6)
        }
        for _from, _to in ((0, 12), (6, 18))
    )
    _pairs.append((_old | {9: 300}, _new | {9: _rng.randrange(1, 900)}))
for _old, _new in _pairs:
    _given = dict(_old), dict(_new)
    _linked = link_series(*_given)
    assert _given == (_old, _new), (
        "Your function changed a series that it was given. Whoever called it still needs"
        " both counts, to see what the new definition did."
    )
    assert set(_linked) == set(_old) | set(_new), (
        f"The linked years are {sorted(_linked)}. Each year that was counted in either"
        " way belongs into it, once."
    )
    for _year, _count in _new.items():
        assert abs(_linked[_year] - _count) < 1e-6, (
            f"{_year} came out as {_linked[_year]:.0f}, and it was counted as "
            f"{_count}. The new definition is the one to keep: its own counts "
            "stay as they are."
        )
    _both = min(_old.keys() & _new.keys())
    for _year in _old.keys() - _new.keys():
        _wanted = _old[_year] * _new[_both] / _old[_both]
        assert abs(_linked[_year] - _wanted) < 1e-6, (
            f"{_year} came out as {_linked[_year]:.1f}, and {_wanted:.1f} was expected."
            f" The year {_both} is the earliest counted both ways: {_old[_both]} on the"
            f" old level are {_new[_both]} on the new one. What does that make of"
            f" {_old[_year]}?"
        )
for _old, _new in (({1: 10}, {2: 20}), ({}, {}), ({}, {2: 20})):
    _refusal = ""
    try:
        _linked = link_series(dict(_old), dict(_new))
    except ValueError as _error:
        _refusal = str(_error) or "a ValueError"
    except Exception as _error:
        raise AssertionError(
            f"Without a shared year came a {type(_error).__name__}, by accident. "
            "Refuse in words: a ValueError that says no year was counted both ways."
        ) from None
    assert _refusal, (
        f"Two series without a shared year were linked to {_linked}. Nothing in them"
        " tells growth from a new definition: raise a ValueError instead of a guess."
    )
    assert not _refusal.startswith(("min(", "max(")), (
        f"The refusal came by accident: {_refusal}. Say in words that no year was"
        " counted both ways."
    )

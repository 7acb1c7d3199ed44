_linked = link_series(
    {2023: 800, 2024: 900, 2025: 1_000}, {2025: 750, 2026: 780}
)
for _year, _count in ((2025, 750), (2026, 780)):
    assert abs(_linked[_year] - _count) < 1e-9, (
        f"{_year} came out as {_linked[_year]:.0f}, and it was counted as "
        f"{_count}. The new definition is the one to keep: its own counts "
        "stay as they are."
    )
assert abs(_linked[2024] - 675) < 1e-9, (
    f"2024 came out as {_linked[2024]:.0f}. The year counted both ways says "
    "that 1,000 on the old level are 750 on the new one. What does that make "
    "of 900, if the share of bots did not change?"
)
_other = link_series({1: 40, 2: 50, 3: 60}, {2: 100, 3: 120, 4: 90})
for _year, _count in ((1, 80), (3, 120), (4, 90)):
    assert abs(_other[_year] - _count) < 1e-9, (
        f"With two shared years, year {_year} came out as {_other[_year]:.0f} "
        f"in {_other}. The ratio of the two counts in a shared year moves the "
        "old years to the new level; the earliest one lies nearest to them."
    )
try:
    link_series({1: 10}, {2: 20})
except ValueError:
    pass
except Exception as _error:
    raise AssertionError(
        f"Without a shared year came a {type(_error).__name__}, by accident. "
        "Refuse in words: a ValueError that says no year was counted both ways."
    ) from None
else:
    raise AssertionError(
        "Two series without a shared year were linked. Nothing in them tells "
        "growth from a new definition: raise a ValueError instead of a guess."
    )

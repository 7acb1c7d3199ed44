_rows = [(1, "x", 10), (2, "x", 14), (3, "y", 50), (4, "y", 49), (5, "x", 20)]
_found = list(list_changes(_rows))
for _broken in ((2, 3, 36), (4, 5, -29)):
    assert _broken not in _found, (
        f"Among the changes is {_broken}. Between these years the definition "
        "changed, so the difference measures the new definition at least as "
        "much as the world."
    )
for _kept in ((1, 2, 4), (3, 4, -1)):
    assert _kept in _found, (
        f"The change {_kept} is missing from {_found}. Those two years were "
        "counted alike; only pairs across a break go."
    )
assert (2, 5, 6) not in _found, (
    "Years 2 and 5 share a definition, but they are not neighbours: between "
    "them the series was counted in another way, and may have been revised."
)
assert len(_found) == 2, (
    f"{len(_found)} changes came out where 2 were expected: {_found}. Look at "
    "each pair of neighbours once, and keep those with one definition."
)

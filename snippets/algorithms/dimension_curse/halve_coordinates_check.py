for points in (8_192, 8_388_608, 8_589_934_592):
    found = cuts.get(points)
    left, right = points, 0
    while left > 8:
        left, right = left // 2, right + 1
    assert found == right, (
        f"For {points:,} points you wrote {found} cuts. Halve them until 8 are left,"
        " and count: after ten cuts, about a thousandth is left."
    )
assert len(cuts) == 3, (
    f"There are {len(cuts)} numbers of points. Keep all three."
)
assert never_cut == 768 - 30, (
    f"You wrote that {never_cut} coordinates stay whole. Each cut is along one"
    " coordinate: at best, how many different ones do they reach?"
)

def _scan(n):
    return n * n


def _index(n):
    return 40 * n + 600


_rows = int(rows)
assert _rows == rows, f"{rows} is no whole number of rows. Round it up."
assert _rows >= 1, (
    f"{_rows} rows are too few to index. Try with ten rows first."
)
assert _index(_rows) < _scan(_rows), (
    f"For {_rows} rows the scan takes {_scan(_rows):,} steps and the index"
    f" {_index(_rows):,}. Do not leave the constant out, and try a larger number."
)
assert _index(_rows - 1) >= _scan(_rows - 1), (
    f"For {_rows} rows the index takes fewer steps, but for {_rows - 1} as well:"
    f" {_index(_rows - 1):,} against {_scan(_rows - 1):,}. Go down to the first size."
)

for promise in (50, 80, 90, 95, 99):
    rows = rows_needed(promise)
    rank = -(-promise * (rows + 1) // 100)
    assert rank <= rows, (
        f"for {promise}%, the radius is the error of rank {rank}, and there are "
        f"only {rows} errors: the new row counts as one more, and it may be the "
        "worst of all."
    )
    fewer = -(-promise * rows // 100)
    assert fewer > rows - 1, (
        f"for {promise}%, {rows} errors are more than are needed: with "
        f"{rows - 1}, rank {fewer} is still among them. Each row that you hold "
        "out is one less to fit."
    )

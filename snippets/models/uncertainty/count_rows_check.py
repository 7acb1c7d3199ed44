for promise in (*range(1, 100), 50, 90, 95, 99):
    rows = rows_needed(promise)
    assert rows == int(rows), (
        f"for {promise}%, {rows} is no number of rows: half an error cannot be held out"
    )
    rank = -(-promise * (rows + 1) // 100)
    assert 1 <= rank <= rows, (
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

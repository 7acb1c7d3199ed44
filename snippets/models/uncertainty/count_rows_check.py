for promise in (*range(1, 100), 50, 90, 95, 99):
    rows = rows_needed(promise)
    assert rows == int(rows), (
        f"for {promise}%, you need {rows} rows, and a whole number is due: round up, "
        "since part of an error cannot be held out."
    )
    rank = -(-promise * (rows + 1) // 100)
    assert 1 <= rank <= rows, (
        f"for {promise}%, you hold out {rows}, and the radius is the error of rank "
        f"{rank}, which has to be among them. Count the new row as one more: it may "
        "be the worst of all."
    )
    fewer = -(-promise * rows // 100)
    assert fewer > rows - 1, (
        f"for {promise}%, you hold out {rows}, and the smallest number is due: with "
        f"{rows - 1}, rank {fewer} is still among them. Ask how often the new row "
        f"is the worst of {rows}."
    )

def serve(requests, predict, most):
    """Ask for each different row once: fewer calls where rows come again."""
    rows = list(dict.fromkeys(row for rows in requests for row in rows))
    known = {}
    for start in range(0, len(rows), most):
        batch = rows[start : start + most]
        known.update(zip(batch, predict(batch)))
    return [tuple(known[row] for row in request) for request in requests]


print(serve([[1, 2], [3]], lambda rows: [2 * row for row in rows], most=8))

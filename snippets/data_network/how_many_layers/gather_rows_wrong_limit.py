# Wrong: everything in one call, whatever the limit says.
def serve(requests, predict, most):
    """Return the answer for each request, in their order."""
    rows = [row for request in requests for row in request]
    answers = iter(predict(rows) if rows else [])
    return [[next(answers) for _ in request] for request in requests]


print(serve([[1, 2], [3]], lambda rows: [2 * row for row in rows], most=8))

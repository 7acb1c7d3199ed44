# Wrong: takes the rows out of the callers' lists.
def serve(requests, predict, most):
    """Return the answer for each request, in their order."""
    sizes, rows = [len(request) for request in requests], []
    for request in requests:
        while request:
            rows.append(request.pop(0))
    answers = []
    for i in range(0, len(rows), most):
        answers += predict(rows[i : i + most])
    left = iter(answers)
    return [[next(left) for _ in range(size)] for size in sizes]


print(serve([[1, 2], [3]], lambda rows: [2 * row for row in rows], most=8))

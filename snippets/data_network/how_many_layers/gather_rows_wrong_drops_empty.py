# Wrong: requests without rows get no answer, and the rest move up.
def serve(requests, predict, most):
    """Return the answer for each request, in their order."""
    rows = [row for request in requests for row in request]
    answers = []
    for i in range(0, len(rows), most):
        answers += predict(rows[i : i + most])
    left = iter(answers)
    return [[next(left) for _ in request] for request in requests if request]


print(serve([[1, 2], [3]], lambda rows: [2 * row for row in rows], most=8))

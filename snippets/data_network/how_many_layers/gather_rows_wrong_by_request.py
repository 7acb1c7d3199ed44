# Wrong: batches end with each request, so most of them are not full.
def serve(requests, predict, most):
    """Return the answer for each request, in their order."""
    return [
        [a for i in range(0, len(r), most) for a in predict(r[i : i + most])]
        for r in requests
    ]


print(serve([[1, 2], [3]], lambda rows: [2 * row for row in rows], most=8))

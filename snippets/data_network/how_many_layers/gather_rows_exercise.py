# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Put all rows into one list first, and note how many each request brought."
# ///


def serve(requests, predict, most):
    """Return the answer for each request, in their order.

    A request is a list of rows. `predict` takes a list of at most `most` rows
    and returns one number for each; every call of it costs the same.
    """
    # Change this: it calls once for each row.
    return [[predict([row])[0] for row in rows] for rows in requests]


def double(rows):
    """Stand in for a model."""
    return [2 * row for row in rows]


print(serve([[1, 2], [3]], double, most=8))

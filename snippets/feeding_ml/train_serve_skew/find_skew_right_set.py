def find_skew(learn, serve, rows, most=1e-6):
    """Return the names of the features that two paths compute differently."""

    def near(one, other, name):
        return (
            name in one
            and name in other
            and abs(one[name] - other[name]) <= most
        )

    pairs = [(learn(row), serve(row)) for row in rows]
    return {n for p, q in pairs for n in [*p, *q] if not near(p, q, n)}


print(find_skew(lambda row: {"a": row}, lambda row: {"a": row + 1}, [1.0]))

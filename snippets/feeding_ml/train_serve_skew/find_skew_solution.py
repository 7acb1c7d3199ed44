def find_skew(learn, serve, rows, most=1e-6):
    """Return the names of the features that two paths compute differently.

    `learn` and `serve` turn a row into a dict of features. A feature counts if
    it differs by more than `most` for some row, or is missing in one of them.
    """
    different = set()
    for row in rows:
        one, other = learn(row), serve(row)
        # What only one path computes is the plainest difference of all.
        different |= one.keys() ^ other.keys()
        shared = one.keys() & other.keys()
        different |= {n for n in shared if not abs(one[n] - other[n]) <= most}
    return sorted(different)


def learn(row):
    """Compute features as in training."""
    return {"area": row["w"] * row["h"], "ratio": row["w"] / row["h"]}


def serve(row):
    """Compute features as in production."""
    return {"area": row["w"] * row["h"], "ratio": row["h"] / row["w"]}


print(find_skew(learn, serve, [{"w": 3.0, "h": 3.0}, {"w": 4.0, "h": 2.0}]))

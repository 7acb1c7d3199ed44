# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Loop over the rows first, and ask then which names either side has."
# ///


def find_skew(learn, serve, rows, most=1e-6):
    """Return the names of the features that two paths compute differently.

    `learn` and `serve` turn a row into a dict of features. A feature counts if
    it differs by more than `most` for some row, or is missing in one of them.
    """
    # Change this: it looks at a single row.
    one, other = learn(rows[0]), serve(rows[0])
    return sorted(name for name in one if abs(one[name] - other[name]) > most)


def learn(row):
    """Compute features as in training."""
    return {"area": row["w"] * row["h"], "ratio": row["w"] / row["h"]}


def serve(row):
    """Compute features as in production."""
    return {"area": row["w"] * row["h"], "ratio": row["h"] / row["w"]}


print(find_skew(learn, serve, [{"w": 3.0, "h": 3.0}, {"w": 4.0, "h": 2.0}]))

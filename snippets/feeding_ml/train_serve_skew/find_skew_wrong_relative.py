# Wrong: nearness is relative, so a half is nothing beside a billion.
from math import isclose


def find_skew(learn, serve, rows, most=1e-6):
    """Return the names of the features that two paths compute differently."""
    different = set()
    for row in rows:
        one, other = learn(row), serve(row)
        different |= one.keys() ^ other.keys()
        for name in one.keys() & other.keys():
            if not isclose(one[name], other[name], abs_tol=most):
                different.add(name)
    return sorted(different)


print(find_skew(lambda row: {"a": row}, lambda row: {"a": row + 1}, [1.0]))

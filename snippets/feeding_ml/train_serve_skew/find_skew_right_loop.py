from math import isnan, nan


def find_skew(learn, serve, rows, most=1e-6):
    """Return the names of the features that two paths compute differently."""
    found = []
    for row in rows:
        one, other = learn(row), serve(row)
        for name in one | other:
            gap = abs(one.get(name, nan) - other.get(name, nan))
            if (isnan(gap) or gap > most) and name not in found:
                found.append(name)
    return sorted(found)


print(find_skew(lambda row: {"a": row}, lambda row: {"a": row + 1}, [1.0]))

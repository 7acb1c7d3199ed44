# Wrong: names that serving alone computes are not looked for.
def find_skew(learn, serve, rows, most=1e-6):
    """Return the names of the features that two paths compute differently."""
    different = set()
    for row in rows:
        one, other = learn(row), serve(row)
        for name in one:
            if name not in other or not abs(one[name] - other[name]) <= most:
                different.add(name)
    return sorted(different)


print(find_skew(lambda row: {"a": row}, lambda row: {"a": row + 1}, [1.0]))

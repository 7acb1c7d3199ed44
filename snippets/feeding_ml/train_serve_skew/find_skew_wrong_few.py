# Wrong: only the first twenty rows are compared.
def find_skew(learn, serve, rows, most=1e-6):
    """Return the names of the features that two paths compute differently."""
    different = set()
    for row in rows[:20]:
        one, other = learn(row), serve(row)
        different |= one.keys() ^ other.keys()
        shared = one.keys() & other.keys()
        different |= {n for n in shared if not abs(one[n] - other[n]) <= most}
    return sorted(different)


print(find_skew(lambda row: {"a": row}, lambda row: {"a": row + 1}, [1.0]))

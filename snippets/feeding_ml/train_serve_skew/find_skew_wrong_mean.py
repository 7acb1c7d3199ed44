# Wrong: means over all rows are compared, where faults cancel.
def find_skew(learn, serve, rows, most=1e-6):
    """Return the names of the features that two paths compute differently."""
    different = set()
    pairs = [(learn(row), serve(row)) for row in rows]
    for name in {n for one, other in pairs for n in one | other}:
        gaps = [
            p.get(name, float("nan")) - q.get(name, float("nan"))
            for p, q in pairs
        ]
        if not abs(sum(gaps)) <= most:
            different.add(name)
    return sorted(different)


print(find_skew(lambda row: {"a": row}, lambda row: {"a": row + 1}, [1.0]))

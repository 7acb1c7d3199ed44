# Wrong: no tolerance: what differs in the last digit counts.
def find_skew(learn, serve, rows, most=1e-6):
    """Return the names of the features that two paths compute differently."""
    different = set()
    for row in rows:
        one, other = learn(row), serve(row)
        different |= {n for n in one | other if one.get(n) != other.get(n)}
    return sorted(different)


print(find_skew(lambda row: {"a": row}, lambda row: {"a": row + 1}, [1.0]))

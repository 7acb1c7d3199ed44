def find_cause(on, fails, needed=frozenset()):
    """Take one flag away, and go on with or without it."""
    if set(on) == needed:
        return set(needed)
    flag = min(set(on) - needed)
    if fails(set(on) - {flag}):
        return find_cause(set(on) - {flag}, fails, needed)
    return find_cause(on, fails, needed | {flag})


print(len(find_cause({1, 2, 3}, lambda flags: {1, 2} <= flags)))

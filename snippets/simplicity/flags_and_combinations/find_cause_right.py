def find_cause(on, fails):
    """Empty a list flag by flag; keep what is needed beside the rest."""
    rest, needed = list(on), set()
    while rest:
        flag = rest.pop()
        if not fails(needed | set(rest)):
            needed.add(flag)
    return needed


print(len(find_cause({1, 2, 3}, lambda flags: {1, 2} <= flags)))

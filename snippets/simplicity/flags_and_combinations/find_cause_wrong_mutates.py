# Wrong: removes flags from the caller's set.
def find_cause(on, fails):
    """Remove what can be spared."""
    for flag in list(on):
        if fails(on - {flag}):
            on.remove(flag)
    return on


print(len(find_cause({1, 2, 3}, lambda flags: {1, 2} <= flags)))

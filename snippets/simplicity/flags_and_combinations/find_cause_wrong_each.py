# Wrong: with two reasons, each flag alone can be spared, and none is found.
def find_cause(on, fails):
    """Return the flags without which the test passes."""
    return {flag for flag in on if not fails(on - {flag})}


print(len(find_cause({1, 2, 3}, lambda flags: {1, 2} <= flags)))

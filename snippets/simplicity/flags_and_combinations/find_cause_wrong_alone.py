# Wrong: looks for single flags that fail alone.
def find_cause(on, fails):
    """Return the flags that fail by themselves."""
    return {flag for flag in on if fails({flag})}


print(len(find_cause({1, 2, 3}, lambda flags: {1, 2} <= flags)))

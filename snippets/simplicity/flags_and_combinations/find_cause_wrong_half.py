# Wrong: halves the flags, which loses a cause that lies in both halves.
def find_cause(on, fails):
    """Go on with the half that fails."""
    flags = sorted(on)
    half = len(flags) // 2
    for part in (flags[:half], flags[half:]):
        if half and fails(set(part)):
            return find_cause(set(part), fails)
    return on


print(len(find_cause({1, 2, 3}, lambda flags: {1, 2} <= flags)))

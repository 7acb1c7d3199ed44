# Wrong: asks only whether the strides fall.


def needs_copy(shape, strides):
    """Return whether making one row of this view has to copy."""
    return list(strides) != sorted(strides, reverse=True)

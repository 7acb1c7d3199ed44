# Wrong: looks at the last two axes only.


def needs_copy(shape, strides):
    """Return whether making one row of this view has to copy."""
    return len(shape) > 1 and strides[-2] != shape[-1] * strides[-1]

# Wrong: takes every view with gaps for one that needs a copy.


def needs_copy(shape, strides):
    """Return whether making one row of this view has to copy."""
    step = 4
    for n, stride in zip(reversed(shape), reversed(strides)):
        if n > 1 and stride != step:
            return True
        step *= n
    return False

# Wrong: looks at no more than three axes.
from itertools import pairwise


def needs_copy(shape, strides):
    """Return whether making one row of this view has to copy."""
    axes = [(n, step) for n, step in zip(shape, strides) if n != 1][-3:]
    return any(outer != n * inner for (_, outer), (n, inner) in pairwise(axes))

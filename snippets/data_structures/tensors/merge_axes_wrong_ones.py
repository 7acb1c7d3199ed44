# Wrong: forgets that axes of length one do not matter.
from itertools import pairwise


def needs_copy(shape, strides):
    """Return whether making one row of this view has to copy."""
    axes = list(zip(shape, strides))
    return any(outer != n * inner for (_, outer), (n, inner) in pairwise(axes))

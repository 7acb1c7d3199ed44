# Wrong: forgets that a negative stride walks the other way.
from itertools import pairwise


def needs_copy(shape, strides):
    """Return whether making one row of this view has to copy."""
    axes = [(n, abs(step)) for n, step in zip(shape, strides) if n != 1]
    return any(outer != n * inner for (_, outer), (n, inner) in pairwise(axes))

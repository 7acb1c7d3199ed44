from itertools import pairwise


def needs_copy(shape, strides):
    """Return whether making one row of this view has to copy."""
    # Along an axis of length one nobody ever steps.
    axes = [(n, step) for n, step in zip(shape, strides) if n != 1]
    return any(outer != n * inner for (_, outer), (n, inner) in pairwise(axes))


print(f"transposed: {needs_copy((250, 1000), (4, 1000))}")
print(f"every other column: {needs_copy((1000, 125), (1000, 8))}")

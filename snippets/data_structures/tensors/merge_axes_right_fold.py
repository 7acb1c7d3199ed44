def needs_copy(shape, strides):
    """Fold the axes into one, from the last to the first."""
    length, stride = 1, 0
    for n, step in reversed(list(zip(shape, strides))):
        if n > 1 and length > 1 and step != length * stride:
            return True
        if n > 1 and length == 1:
            stride = step
        length *= n
    return False


print(f"transposed: {needs_copy((250, 1000), (4, 1000))}")
print(f"every other column: {needs_copy((1000, 125), (1000, 8))}")

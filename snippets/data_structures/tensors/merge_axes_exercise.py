# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "From the last number of one row to the first of the next: how far is it?"
# ///


def needs_copy(shape, strides):
    """Return whether making one row of this view has to copy."""
    # Change this: it lets every view pass.
    return False


print(f"transposed: {needs_copy((250, 1000), (4, 1000))}")
print(f"every other column: {needs_copy((1000, 125), (1000, 8))}")

from itertools import pairwise, product


def needs_copy(shape, strides):
    """Walk through the view, and compare the steps."""
    places = [
        sum(k * step for k, step in zip(index, strides))
        for index in product(*map(range, shape))
    ]
    return len({b - a for a, b in pairwise(places)}) > 1


print(f"transposed: {needs_copy((250, 1000), (4, 1000))}")
print(f"every other column: {needs_copy((1000, 125), (1000, 8))}")

# Wrong: the first size that no longer fits.


def forgive_size(budget):
    """Return how many numbers nested loops can take."""
    size = 0
    while size * (size - 1) // 2 <= budget:
        size += 1
    return size


print(forgive_size(45))

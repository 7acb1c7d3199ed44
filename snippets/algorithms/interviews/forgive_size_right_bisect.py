from bisect import bisect


def forgive_size(budget):
    """Look for the first size whose pairs no longer fit."""
    sizes = range(1, budget + 3)
    return bisect(sizes, budget, key=lambda size: size * (size - 1) // 2)


print(forgive_size(45))

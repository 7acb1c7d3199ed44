from math import exp, log


def compare_with_path(start, growth, years, counted):
    """Return the count over the path, by the growth of the logarithm."""
    return counted / exp(log(start) + years * log(1 + growth) / 10)


print(f"2016: {compare_with_path(1_018_000, 0.219, 4, 1_256_200):.2f}")

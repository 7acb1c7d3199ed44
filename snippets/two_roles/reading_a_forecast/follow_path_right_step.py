def compare_with_path(start, growth, years, counted):
    """Take the growth out of the count, and compare with the start."""
    factor = (1 + growth) ** 0.1
    return counted * factor**-years / start


print(f"2016: {compare_with_path(1_018_000, 0.219, 4, 1_256_200):.2f}")

from decimal import Decimal


def compare_with_path(start, growth, years, counted):
    """Return the count over the path, in decimal numbers."""
    tenth = Decimal(years) / 10
    path = Decimal(start) * Decimal(1 + growth) ** tenth
    return Decimal(counted) / path


print(f"2016: {compare_with_path(1_018_000, 0.219, 4, 1_256_200):.2f}")

from statistics import fmean


def mean(values):
    """Return the mean of the values."""
    return fmean(values)


print(f"mean: {mean([3.0, 5.0])}")

# Wrong: keeps the first hundred readings and takes them for all.
from itertools import islice
from statistics import pvariance


def follow_variance(readings):
    """Return the variance of the first hundred."""
    return pvariance(list(islice(readings, 90)))


print(f"near nothing: {follow_variance([1.0, 2.0, 3.0, 4.0]):.2f}")

# Wrong: keeps all readings to go through them twice.
from statistics import pvariance


def follow_variance(readings):
    """Return the variance of a list that is made first."""
    return pvariance(list(readings))


print(f"near nothing: {follow_variance([1.0, 2.0, 3.0, 4.0]):.2f}")

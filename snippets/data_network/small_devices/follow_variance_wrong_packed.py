# Wrong: keeps all readings, packed in an array.
from array import array
from statistics import pvariance


def follow_variance(readings):
    """Return the variance of an array that is filled first."""
    return pvariance(array("d", readings))


print(f"near nothing: {follow_variance([1.0, 2.0, 3.0, 4.0]):.2f}")

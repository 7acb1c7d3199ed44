from statistics import fmean


def average(values):
    """Let the library do it: it takes any iterable."""
    return fmean(values)


print(f"a list: {average([3, 10, 2, 10])}")

from statistics import fmean


def centre_batch(numbers, start, stop):
    """Return a tuple, which nobody can change."""
    mean = fmean(numbers[start:stop])
    return tuple(map((-mean).__add__, numbers[start:stop]))

# Wrong: copies only when the data have been changed.
from array import array


def centre_batch(numbers, start, stop):
    """Return numbers[start:stop], less their mean."""
    batch = memoryview(numbers)[start:stop]
    mean = sum(batch) / len(batch)
    for k in range(len(batch)):
        batch[k] -= mean
    return array("d", batch)

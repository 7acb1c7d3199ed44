# Wrong: all calls share one block of memory for their results.
from array import array

scratch = memoryview(array("d", [0.0] * 1000))


def centre_batch(numbers, start, stop):
    """Return numbers[start:stop], less their mean."""
    batch = scratch[: stop - start]
    mean = sum(numbers[start:stop]) / (stop - start)
    for k in range(stop - start):
        batch[k] = numbers[start + k] - mean
    return batch

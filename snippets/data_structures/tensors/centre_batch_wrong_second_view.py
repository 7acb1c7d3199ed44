# Wrong: a view of a view is no copy.


def centre_batch(numbers, start, stop):
    """Return numbers[start:stop], less their mean."""
    batch = memoryview(memoryview(numbers)[start:stop])
    mean = sum(batch) / len(batch)
    for k in range(len(batch)):
        batch[k] -= mean
    return batch

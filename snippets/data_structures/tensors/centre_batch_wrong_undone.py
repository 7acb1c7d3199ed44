# Wrong: puts the data back, and the result with them.


def centre_batch(numbers, start, stop):
    """Return numbers[start:stop], less their mean."""
    before = numbers[:]
    batch = memoryview(numbers)[start:stop]
    mean = sum(batch) / len(batch)
    for k in range(len(batch)):
        batch[k] -= mean
    memoryview(numbers)[:] = memoryview(before)
    return batch

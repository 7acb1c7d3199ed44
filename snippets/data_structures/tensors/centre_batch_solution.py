from array import array


def centre_batch(numbers, start, stop):
    """Return numbers[start:stop], less their mean; leave the input alone."""
    # An array's own slice is a copy, and a memoryview's is a view.
    batch = numbers[start:stop]
    mean = sum(batch) / len(batch)
    return array("d", [number - mean for number in batch])


data = array("d", [1, 2, 3, 10])
print(f"centred: {list(centre_batch(data, 0, 3))}")
print(f"the data: {list(data)}")

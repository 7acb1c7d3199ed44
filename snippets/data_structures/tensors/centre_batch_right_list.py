from array import array


def centre_batch(numbers, start, stop):
    """Copy the view before it is written to."""
    batch = memoryview(numbers)[start:stop].tolist()
    mean = sum(batch) / len(batch)
    for k in range(len(batch)):
        batch[k] -= mean
    return batch


data = array("d", [1, 2, 3, 10])
print(f"centred: {list(centre_batch(data, 0, 3))}")
print(f"the data: {list(data)}")

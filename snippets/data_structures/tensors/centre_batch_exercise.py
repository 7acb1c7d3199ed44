# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Who else can see the numbers that the loop writes to?"
# ///

from array import array


def centre_batch(numbers, start, stop):
    """Return numbers[start:stop], less their mean; leave the input alone."""
    batch = memoryview(numbers)[start:stop]
    mean = sum(batch) / len(batch)
    for k in range(len(batch)):
        batch[k] -= mean
    return batch


data = array("d", [1, 2, 3, 10])
print(f"centred: {list(centre_batch(data, 0, 3))}")
print(f"the data: {list(data)}")

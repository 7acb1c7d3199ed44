# Wrong: subtracts the mean of all the data.
from array import array


def centre_batch(numbers, start, stop):
    """Return numbers[start:stop], less their mean."""
    mean = sum(numbers) / len(numbers)
    return array("d", [number - mean for number in numbers[start:stop]])

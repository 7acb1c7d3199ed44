# Wrong: counts the coordinates in which the points differ.


def count_hidden(points, radius):
    """Return the dimension that the points seem to have at this radius."""
    return sum(len(set(column)) > 1 for column in zip(*points))

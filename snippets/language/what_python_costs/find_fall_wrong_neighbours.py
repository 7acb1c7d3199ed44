# Wrong: looks at one day after another, not at all later ones.
from itertools import pairwise


def largest_fall(prices):
    """Return the largest drop from a price to one that comes later.

    There is at least one price; prices may be negative. Without a fall it is 0.
    """
    pairs = pairwise(prices)
    return max([earlier - later for earlier, later in pairs], default=0)


print(f"largest fall: {largest_fall([5, 9, 3, 8, 4])}")

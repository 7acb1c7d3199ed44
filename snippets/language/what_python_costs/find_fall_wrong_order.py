# Wrong: the lowest price may come before the highest.
def largest_fall(prices):
    """Return the largest drop from a price to one that comes later.

    There is at least one price; prices may be negative. Without a fall it is 0.
    """
    return max(prices) - min(prices)


print(f"largest fall: {largest_fall([5, 9, 3, 8, 4])}")

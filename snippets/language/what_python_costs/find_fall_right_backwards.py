def largest_fall(prices):
    """Return the largest drop from a price to one that comes later.

    There is at least one price; prices may be negative. Without a fall it is 0.
    """
    lowest, fall = float("inf"), 0
    for price in reversed(prices):
        lowest = min(lowest, price)
        fall = max(fall, price - lowest)
    return fall


print(f"largest fall: {largest_fall([5, 9, 3, 8, 4])}")

# Wrong: gives up where comparing all pairs would take too long.
def largest_fall(prices):
    """Return the largest drop from a price to one that comes later.

    There is at least one price; prices may be negative. Without a fall it is 0.
    """
    if len(prices) > 100:
        return 0
    return max(
        earlier - later
        for place, earlier in enumerate(prices)
        for later in prices[place:]
    )


print(f"largest fall: {largest_fall([5, 9, 3, 8, 4])}")

# Wrong: no price is taken to be below zero.
def largest_fall(prices):
    """Return the largest drop from a price to one that comes later.

    There is at least one price; prices may be negative. Without a fall it is 0.
    """
    peak, fall = 0, 0
    for price in prices:
        peak = max(peak, price)
        fall = max(fall, peak - price)
    return fall


print(f"largest fall: {largest_fall([5, 9, 3, 8, 4])}")

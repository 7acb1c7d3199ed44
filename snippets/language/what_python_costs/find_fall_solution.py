def largest_fall(prices):
    """Return the largest drop from a price to one that comes later."""
    # Of all earlier prices only the highest matters: carry it along.
    peak, fall = prices[0], prices[0] - prices[0]
    for price in prices:
        peak = max(peak, price)
        fall = max(fall, peak - price)
    return fall


print(f"largest fall: {largest_fall([5, 9, 3, 8, 4])}")

# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Walk once, and ask at each price what you must know of the earlier ones."
# ///


def largest_fall(prices):
    """Return the largest drop from a price to one that comes later.

    There is at least one price; prices may be negative. Without a fall it is 0.
    """
    return max(
        earlier - later
        for place, earlier in enumerate(prices)
        for later in prices[place:]
    )


print(f"largest fall: {largest_fall([5, 9, 3, 8, 4])}")

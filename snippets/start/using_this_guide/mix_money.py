# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# raises = "TypeError: unsupported operand type"
# ///

from decimal import Decimal

price = Decimal("0.10")
print(f"ten at this price: {10 * price}")


def add_tip(amount):
    """Return an amount with a tip of ten cents."""
    return amount + 0.1


print(add_tip(price))

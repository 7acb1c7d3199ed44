# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Round the running total down, not each part. What lies between two of them?"
# ///


def share_costs(bill, weights):
    """Split a bill, in whole cents, in proportion to the weights.

    The parts are whole cents and add up to the bill. Each is the exact share,
    rounded down or up. The bill is 0 or more; weights are whole and above 0.
    """
    total = sum(weights)
    return [round(bill * weight / total) for weight in weights]  # Change this.


print(share_costs(100, [1, 1, 1]), share_costs(5, [3, 7]))

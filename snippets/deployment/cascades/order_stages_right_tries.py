from itertools import accumulate, permutations
from operator import mul


def bill(stages):
    """Return the mean price of a request that goes from stage to stage."""
    reach = accumulate((passed for _, passed in stages), mul, initial=1)
    return sum(price * share for (price, _), share in zip(stages, reach))


def cheapest_order(filters):
    """Return filters in the order that costs least, by trying them all."""
    return min(permutations(filters), key=bill)


filters = [(5, 0.9), (8, 0.2), (1, 0.99)]
print(f"bill: {bill(cheapest_order(filters)):.2f}")

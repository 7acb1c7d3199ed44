# Wrong: it takes the price of a miss for each alarm in vain.
def set_limit(values, ill, miss):
    """Return the limit of a rule `value > limit` that costs least.

    `values` are numbers, `ill` says of each whether it should be found. A miss
    costs `miss`, an alarm in vain costs 1. Candidates are the values.
    """

    def price(limit):
        misses = sum(value <= limit for value, i in zip(values, ill) if i)
        vain = sum(value > limit for value, i in zip(values, ill) if not i)
        return misses + miss * vain

    return min(values, key=price)


values = [9, 11, 12, 13, 14, 15, 18, 21]
ill = [0, 0, 1, 0, 0, 0, 1, 1]
for miss in 1, 10:
    print(
        f"a miss costs {miss}: alarm above {set_limit(values, ill, miss):.1f}"
    )

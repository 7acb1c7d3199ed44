# Wrong: it tries whole numbers in a band that fits one kind of measurement.
def set_limit(values, ill, miss):
    """Return the limit of a rule `value > limit` that costs least.

    `values` are numbers, `ill` says of each whether it should be found. A miss
    costs `miss`, an alarm in vain costs 1. Candidates are the values.
    """

    def price(limit):
        misses = sum(not value > limit for value, i in zip(values, ill) if i)
        vain = sum(value > limit for value, i in zip(values, ill) if not i)
        return miss * misses + vain

    return min(range(-1000, 1000), key=price)


values = [9, 11, 12, 13, 14, 15, 18, 21]
ill = [0, 0, 1, 0, 0, 0, 1, 1]
for miss in 1, 10:
    print(
        f"a miss costs {miss}: alarm above {set_limit(values, ill, miss):.1f}"
    )

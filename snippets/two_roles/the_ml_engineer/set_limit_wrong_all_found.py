# Wrong: it misses nobody, at any price of the alarms.
def set_limit(values, ill, miss):
    """Return the limit of a rule `value > limit` that costs least.

    `values` are numbers, `ill` says of each whether it should be found. A miss
    costs `miss`, an alarm in vain costs 1. Candidates are the values.
    """
    found = [value for value, is_ill in zip(values, ill) if is_ill]
    lower = [value for value in values if value < min(found, default=0)]
    return max(lower, default=min(values))


values = [9, 11, 12, 13, 14, 15, 18, 21]
ill = [0, 0, 1, 0, 0, 0, 1, 1]
for miss in 1, 10:
    print(
        f"a miss costs {miss}: alarm above {set_limit(values, ill, miss):.1f}"
    )

# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = """\
#   Add up what one given limit would cost on these rows, and do so for each value.\
#   """
# ///


def set_limit(values, ill, miss):
    """Return the limit of a rule `value > limit` that costs least.

    `values` are numbers, `ill` says of each whether it should be found. A miss
    costs `miss`, an alarm in vain costs 1. Candidates are the values.
    """
    # Change this: it takes the middle between the two means, at any price.
    found = [value for value, is_ill in zip(values, ill) if is_ill]
    others = [value for value, is_ill in zip(values, ill) if not is_ill]
    return (sum(found) / len(found) + sum(others) / len(others)) / 2


values = [9, 11, 12, 13, 14, 15, 18, 21]
ill = [0, 0, 1, 0, 0, 0, 1, 1]
for miss in 1, 10:
    print(
        f"a miss costs {miss}: alarm above {set_limit(values, ill, miss):.1f}"
    )

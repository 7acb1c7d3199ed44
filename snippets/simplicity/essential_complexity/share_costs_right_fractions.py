from fractions import Fraction


def share_costs(bill, weights):
    """Carry the fraction of a cent on to the next part."""
    parts, carried = [], Fraction(0)
    for weight in weights:
        exact = Fraction(bill * weight, sum(weights)) + carried
        parts.append(int(exact))
        carried = exact - parts[-1]
    return parts


print(share_costs(100, [1, 1, 1]), share_costs(5, [3, 7]))

# Wrong: prices are compared without the chance of paying them.
def decide(chance, miss, alarm, ask):
    """Return "flag", "pass" or "ask": what costs least on average."""
    costs = {"flag": alarm, "pass": miss, "ask": ask}
    return min(costs, key=costs.get)


print(decide(0.15, miss=10, alarm=2, ask=0.5))

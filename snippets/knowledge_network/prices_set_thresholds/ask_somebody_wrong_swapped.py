# Wrong: the chances of the two mistakes are exchanged.
def decide(chance, miss, alarm, ask):
    """Return "flag", "pass" or "ask": what costs least on average."""
    costs = {"flag": alarm * chance, "pass": miss * (1 - chance), "ask": ask}
    return min(costs, key=costs.get)


print(decide(0.15, miss=10, alarm=2, ask=0.5))

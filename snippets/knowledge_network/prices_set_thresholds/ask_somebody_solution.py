def decide(chance, miss, alarm, ask):
    """Return "flag", "pass" or "ask": what costs least on average.

    A flag in vain costs `alarm`, a miss `miss`. To ask somebody who knows costs
    `ask` each time, and no mistake is made. `chance` is calibrated.
    """
    # No threshold is needed: each answer has its price at this chance.
    costs = {"flag": alarm * (1 - chance), "pass": miss * chance, "ask": ask}
    return min(costs, key=costs.get)


for chance in 0.02, 0.15, 0.5, 0.9:
    print(f"{chance:.2f}: {decide(chance, miss=10, alarm=2, ask=0.5)}")

# Wrong: asks in a fixed band around one half, whatever the prices.
def decide(chance, miss, alarm, ask):
    """Return "flag", "pass" or "ask": what costs least on average."""
    if 0.3 < chance < 0.7:
        return "ask"
    return "flag" if chance >= 0.7 else "pass"


print(decide(0.15, miss=10, alarm=2, ask=0.5))

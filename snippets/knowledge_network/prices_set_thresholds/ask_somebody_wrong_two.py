# Wrong: nobody is ever asked.
def decide(chance, miss, alarm, ask):
    """Return "flag", "pass" or "ask": what costs least on average."""
    return "flag" if miss * chance > alarm * (1 - chance) else "pass"


print(decide(0.15, miss=10, alarm=2, ask=0.5))

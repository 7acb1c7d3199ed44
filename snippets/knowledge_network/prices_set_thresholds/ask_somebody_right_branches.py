def decide(chance, miss, alarm, ask):
    """Return "flag", "pass" or "ask": what costs least on average."""
    in_vain, missed = alarm - alarm * chance, miss * chance
    if ask < in_vain and ask < missed:
        return "ask"
    return "pass" if missed <= in_vain else "flag"


print(decide(0.15, miss=10, alarm=2, ask=0.5))

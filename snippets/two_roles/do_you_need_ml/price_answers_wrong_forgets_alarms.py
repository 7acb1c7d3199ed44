# Wrong: takes the alarms in vain for free.
bills = {"check none": 30 * 400, "check all": 970 * 10, "rule": 10 * 400}

print(f"answered: {sum(value > 0 for value in bills.values())} of {len(bills)}")

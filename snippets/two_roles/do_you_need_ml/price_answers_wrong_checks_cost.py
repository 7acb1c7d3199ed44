# Wrong: counts every check, also those that find a fault.
bills = {
    "check none": 30 * 400,
    "check all": 1000 * 10,
    "rule": 10 * 400 + 70 * 10,
}

print(f"answered: {sum(value > 0 for value in bills.values())} of {len(bills)}")

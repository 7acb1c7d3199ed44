# Wrong: prices the faulty parts that were found.
bills = {
    "check none": 30 * 400,
    "check all": 970 * 10,
    "rule": 20 * 400 + 50 * 10,
}

print(f"answered: {sum(value > 0 for value in bills.values())} of {len(bills)}")

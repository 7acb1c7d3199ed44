# Wrong: prices every part as if it were faulty.
bills = {
    "check none": 1000 * 400,
    "check all": 970 * 10,
    "rule": 10 * 400 + 50 * 10,
}

print(f"answered: {sum(value > 0 for value in bills.values())} of {len(bills)}")

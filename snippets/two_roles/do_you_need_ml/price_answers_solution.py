bills = {
    "check none": 30 * 400,  # all faulty parts are missed
    "check all": 970 * 10,  # all good parts are checked in vain
    "rule": 10 * 400 + 50 * 10,  # ten are missed, fifty checked in vain
}

print(f"answered: {sum(value > 0 for value in bills.values())} of {len(bills)}")

faulty = [True] * 30 + [False] * 970
answers = {
    "check none": [False] * 1000,
    "check all": [True] * 1000,
    "rule": [True] * 20 + [False] * 10 + [True] * 50 + [False] * 920,
}
bills = {}
for name, stopped in answers.items():
    bills[name] = 0
    for bad, stop in zip(faulty, stopped, strict=True):
        bills[name] += (
            400 if bad and not stop else 10 if stop and not bad else 0
        )

print(f"answered: {sum(value > 0 for value in bills.values())} of {len(bills)}")

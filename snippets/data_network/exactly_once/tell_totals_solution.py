# Three messages say 10, 20 and 40 cents. The worker dies once, while it works
# on the second, and another one starts. A comma is a commit.
# Write which total stands in the books at the end.
totals = {
    "acknowledge, add: died after acknowledge": 50,
    "add, acknowledge: died after add": 90,
    "key, add, acknowledge: died after key": 50,
    "key with add, acknowledge: died before its commit": 70,
    "key with add, acknowledge: died after its commit": 70,
}

print(
    f"answered: {sum(value > 0 for value in totals.values())} of {len(totals)}"
)

messages = [10, 20, 40]
whole, lost, twice = sum(messages), 10 + 40, sum(messages) + 20
totals = {
    "acknowledge, add: died after acknowledge": lost,
    "add, acknowledge: died after add": twice,
    "key, add, acknowledge: died after key": lost,
    "key with add, acknowledge: died before its commit": whole,
    "key with add, acknowledge: died after its commit": whole,
}

print(
    f"answered: {sum(value > 0 for value in totals.values())} of {len(totals)}"
)

from array import array

fresh = [n / 7 for n in range(1_000)]
LISTS = {
    "a list of 1,000 quotients": fresh,
    "1,000 times the same quotient": [1 / 7] * 1_000,
    "a copy of the first list, and the first list": fresh + list(fresh),
    "1,000 quotients of ten numbers": [n % 10 / 7 for n in range(1_000)],
    "an array of 1,000 quotients": array("d", fresh),
}
# Ask Python: every object that is alive has an address of its own.
ANSWERS = {
    name: len(set(map(id, numbers))) if isinstance(numbers, list) else 0
    for name, numbers in LISTS.items()
}
print(f"collections: {len(LISTS)}")

# Wrong: counts a copy of references as a copy of objects.
from array import array

fresh = [n / 7 for n in range(1_000)]
LISTS = {
    "a list of 1,000 quotients": fresh,
    "1,000 times the same quotient": [1 / 7] * 1_000,
    "a copy of the first list, and the first list": fresh + list(fresh),
    "1,000 quotients of ten numbers": [n % 10 / 7 for n in range(1_000)],
    "an array of 1,000 quotients": array("d", fresh),
}
ANSWERS = {
    "a list of 1,000 quotients": 1_000,
    "1,000 times the same quotient": 1,
    "a copy of the first list, and the first list": 2_000,
    "1,000 quotients of ten numbers": 1_000,
    "an array of 1,000 quotients": 0,
}
print(f"collections: {len(LISTS)}")

# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Compare `id(a[0])` with `id(a[1])` for two of the lists: equal ids, one object."
# ///

from array import array

fresh = [n / 7 for n in range(1_000)]
LISTS = {
    "a list of 1,000 quotients": fresh,
    "1,000 times the same quotient": [1 / 7] * 1_000,
    "a copy of the first list, and the first list": fresh + list(fresh),
    "1,000 quotients of ten numbers": [n % 10 / 7 for n in range(1_000)],
    "an array of 1,000 quotients": array("d", fresh),
}
# How many float objects does each of them keep alive?
ANSWERS = {
    "a list of 1,000 quotients": 1_000,
    "1,000 times the same quotient": 1_000,
    "a copy of the first list, and the first list": 2_000,
    "1,000 quotients of ten numbers": 10,
    "an array of 1,000 quotients": 1_000,
}
print(f"collections: {len(LISTS)}")

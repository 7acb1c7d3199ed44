# Orders are the list [3, 10, 2, 10]. Somebody hands over something else. Write
# "error", "right" (as for the list), or "wrong" (another answer, no error).
calls = [
    'sum(["3", "10", "2", "10"])',
    'max(["3", "10", "2", "10"])',
    "sum({3, 10, 2, 10})",
    "len(iter([3, 10, 2, 10]))",
    "sum(iter([3, 10, 2, 10]))",
    "sorted((3, 10, 2, 10))",
    'sum(b"3 10 2 10")',
]
found = ["error", "wrong", "wrong", "error", "right", "right", "wrong"]
outcome = dict(zip(calls, found, strict=True))

print(f"answered: {sum(map(bool, outcome.values()))} of {len(outcome)}")

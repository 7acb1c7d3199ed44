# Wrong: forgets that a set keeps each value once.
# Orders are the list [3, 10, 2, 10]. Somebody hands over something else. Write
# "error", "right" (as for the list), or "wrong" (another answer, no error).
outcome = {
    'sum(["3", "10", "2", "10"])': "error",
    'max(["3", "10", "2", "10"])': "wrong",
    "sum({3, 10, 2, 10})": "right",
    "len(iter([3, 10, 2, 10]))": "error",
    "sum(iter([3, 10, 2, 10]))": "right",
    "sorted((3, 10, 2, 10))": "right",
    'sum(b"3 10 2 10")': "wrong",
}

print(f"answered: {sum(map(bool, outcome.values()))} of {len(outcome)}")

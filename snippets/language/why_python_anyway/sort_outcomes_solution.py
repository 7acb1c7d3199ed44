# Orders are the list [3, 10, 2, 10]. Somebody hands over something else. Write
# "error", "right" (as for the list), or "wrong" (another answer, no error).
outcome = {
    # It begins at 0, and 0 + "3" is refused.
    'sum(["3", "10", "2", "10"])': "error",
    # Texts are compared letter by letter, so "3" wins.
    'max(["3", "10", "2", "10"])': "wrong",
    # A set keeps one of the two tens.
    "sum({3, 10, 2, 10})": "wrong",
    # An iterator has no length.
    "len(iter([3, 10, 2, 10]))": "error",
    # A sum goes through it once.
    "sum(iter([3, 10, 2, 10]))": "right",
    # Sorting makes a list of anything.
    "sorted((3, 10, 2, 10))": "right",
    # Bytes are numbers: the codes of the characters.
    'sum(b"3 10 2 10")': "wrong",
}

print(f"answered: {sum(map(bool, outcome.values()))} of {len(outcome)}")

# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "For each, ask two things: may it do this at all, and to which values?"
# ///

# Orders are the list [3, 10, 2, 10]. Somebody hands over something else. Write
# "error", "right" (as for the list), or "wrong" (another answer, no error).
outcome = {
    'sum(["3", "10", "2", "10"])': "",
    'max(["3", "10", "2", "10"])': "",
    "sum({3, 10, 2, 10})": "",
    "len(iter([3, 10, 2, 10]))": "",
    "sum(iter([3, 10, 2, 10]))": "",
    "sorted((3, 10, 2, 10))": "",
    'sum(b"3 10 2 10")': "",
}

print(f"answered: {sum(map(bool, outcome.values()))} of {len(outcome)}")

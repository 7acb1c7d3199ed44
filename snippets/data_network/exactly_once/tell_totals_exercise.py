# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Which messages does the second worker find, and which does it skip?"
# ///

# Three messages say 10, 20 and 40 cents. The worker dies once, while it works
# on the second, and another one starts. A comma is a commit.
# Write which total stands in the books at the end.
totals = {
    "acknowledge, add: died after acknowledge": 0,
    "add, acknowledge: died after add": 0,
    "key, add, acknowledge: died after key": 0,
    "key with add, acknowledge: died before its commit": 0,
    "key with add, acknowledge: died after its commit": 0,
}

print(
    f"answered: {sum(value > 0 for value in totals.values())} of {len(totals)}"
)

# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Count pairs: mine against theirs. On how many sides does the doubling act?"
# ///

# All files are edited equally often, and few merges clash. What are the
# clashing pairs for 100 merges multiplied by when one thing is doubled?
factors = {
    "colleagues": 1,
    "days that a branch lives": 1,
    "files in a change": 1,
    "files in the code base": 1,
    "changes that each person merges in a week": 1,
}

print(f"other than one: {sum(value != 1 for value in factors.values())}")

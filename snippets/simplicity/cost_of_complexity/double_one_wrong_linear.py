# Wrong: all that is doubled doubles, the size of a change too.
factors = {
    "colleagues": 2,
    "days that a branch lives": 2,
    "files in a change": 2,
    "files in the code base": 0.5,
    "changes that each person merges in a week": 2,
}

print(f"other than one: {sum(value != 1 for value in factors.values())}")

# Wrong: a larger code base taken for more clashes.
factors = {
    "colleagues": 2,
    "days that a branch lives": 2,
    "files in a change": 4,
    "files in the code base": 2,
    "changes that each person merges in a week": 2,
}

print(f"other than one: {sum(value != 1 for value in factors.values())}")

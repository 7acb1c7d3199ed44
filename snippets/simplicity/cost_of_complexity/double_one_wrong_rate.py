# Wrong: the rate acts on both sides, though it counts for 100 merges.
factors = {
    "colleagues": 2,
    "days that a branch lives": 2,
    "files in a change": 4,
    "files in the code base": 0.5,
    "changes that each person merges in a week": 4,
}

print(f"other than one: {sum(value != 1 for value in factors.values())}")

powers = {
    "colleagues": 1,
    "days that a branch lives": 1,
    "files in a change": 2,
    "files in the code base": -1,
    "changes that each person merges in a week": 1,
}
factors = {name: 2.0**power for name, power in powers.items()}

print(f"other than one: {sum(value != 1 for value in factors.values())}")

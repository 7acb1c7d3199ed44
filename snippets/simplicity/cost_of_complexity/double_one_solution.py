factors = {
    # Twice as many other changes are merged while mine is open.
    "colleagues": 2,
    "days that a branch lives": 2,
    # Mine has twice the files, and so has each of theirs.
    "files in a change": 4,
    # Each of my files is half as likely to be among theirs.
    "files in the code base": 0.5,
    # The days stay, so twice as many of theirs fall into them.
    "changes that each person merges in a week": 2,
}

print(f"other than one: {sum(value != 1 for value in factors.values())}")

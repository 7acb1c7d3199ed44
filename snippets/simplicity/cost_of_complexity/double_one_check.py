lessons = {
    "colleagues": (2, "Only their side of each pair is doubled"),
    "days that a branch lives": (
        2,
        "While mine is open, twice as many of theirs are merged; a pair counts"
        " once, at the second merge",
    ),
    "files in a change": (
        4,
        "Mine has more files to be hit, and theirs has more to hit with",
    ),
    "files in the code base": (
        0.5,
        "The same edits are spread over more files, so pairs become rarer",
    ),
    "changes that each person merges in a week": (
        2,
        "It is counted for 100 merges, so my side stays and theirs is doubled",
    ),
}
for name, (right, lesson) in lessons.items():
    assert abs(factors[name] - right) < 1e-9, (
        f"For '{name}' you wrote {factors[name]}. {lesson}. Multiply what happens"
        " to my side by what happens to theirs."
    )

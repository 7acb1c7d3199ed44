cannot = "after its last use", "made for the purpose"
edits = [
    "another seed",
    "one more draw from that generator, before the shuffle",
    "one more draw from that generator, after its last use",
    "one more draw from a generator made for the purpose",
    "the rows sorted by name before the shuffle",
]
changes = {edit: not edit.endswith(cannot) for edit in edits}

print(sum(changes.values()))

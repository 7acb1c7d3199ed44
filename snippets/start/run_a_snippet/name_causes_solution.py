# A seed fixes numbers. What they do depends on how many were taken before them
# and on the order of what they are applied to, as with any stateful object.
changes = {
    "one more draw from that generator, before the shuffle": True,
    "one more draw from that generator, after its last use": False,
    "one more draw from a generator made for the purpose": False,
    "another seed": True,
    "the rows sorted by name before the shuffle": True,
}

for edit, answer in changes.items():
    print(f"{answer}: {edit}")

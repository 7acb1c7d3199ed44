# Wrong: believes that a draw after the last use reaches back.
changes = {
    "one more draw from that generator, before the shuffle": True,
    "one more draw from that generator, after its last use": True,
    "one more draw from a generator made for the purpose": False,
    "another seed": True,
    "the rows sorted by name before the shuffle": True,
}

print(sum(changes.values()))

# Wrong: believes that a seeded shuffle undoes the order of its rows.
changes = {
    "one more draw from that generator, before the shuffle": True,
    "one more draw from that generator, after its last use": False,
    "one more draw from a generator made for the purpose": False,
    "another seed": True,
    "the rows sorted by name before the shuffle": False,
}

print(sum(changes.values()))

# Wrong: believes that only the seed decides.
changes = {
    "one more draw from that generator, before the shuffle": False,
    "one more draw from that generator, after its last use": False,
    "one more draw from a generator made for the purpose": False,
    "another seed": True,
    "the rows sorted by name before the shuffle": False,
}

print(sum(changes.values()))

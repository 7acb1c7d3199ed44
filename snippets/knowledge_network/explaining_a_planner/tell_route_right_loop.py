def tell_route(steps):
    """Return a route as a list of pairs: a direction and how far to go."""
    told = []
    for step in steps:
        if told and told[-1][0] == step:
            told[-1][1] += 1
        else:
            told.append([step, 1])
    return told


print(tell_route("EEENNEENNN"))

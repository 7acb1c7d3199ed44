# Wrong: the last straight piece is never told.
def tell_route(steps):
    """Return a route as a list of pairs: a direction and how far to go."""
    told, run = [], ""
    for step in steps:
        if run and run[0] != step:
            told.append((run[0], len(run)))
            run = ""
        run += step
    return told


print(tell_route("EEENNEENNN"))

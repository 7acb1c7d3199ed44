# Wrong: the whole route as one direction, to be gone once.
def tell_route(steps):
    """Return a route as a list of pairs: a direction and how far to go."""
    return [(steps, 1)]


print(tell_route("EEENNEENNN"))

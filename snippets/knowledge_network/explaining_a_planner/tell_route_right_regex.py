import re


def tell_route(steps):
    """Return a route as a list of pairs: a direction and how far to go."""
    runs = re.finditer(r"(.)\1*", steps)
    return tuple((run[1], len(run[0])) for run in runs)


print(tell_route("EEENNEENNN"))

# Wrong: all steps of a direction together, in the order of its first step.
def tell_route(steps):
    """Return a route as a list of pairs: a direction and how far to go."""
    return [(one, steps.count(one)) for one in dict.fromkeys(steps)]


print(tell_route("EEENNEENNN"))

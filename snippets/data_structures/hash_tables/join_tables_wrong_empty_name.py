# Wrong: loses the users whose name is empty.
def join_tables(users, clicks):
    """Return a triple (user id, name, page) for each click of a known user."""
    names = dict(users)
    return [(i, names[i], page) for i, page in clicks if names.get(i)]


users = [(1, "Ada"), (2, "Grace")]
print(join_tables(users, [(2, "home"), (3, "help"), (1, "home")]))

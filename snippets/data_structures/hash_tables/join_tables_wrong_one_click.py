# Wrong: keeps one click of each user.
def join_tables(users, clicks):
    """Return a triple (user id, name, page) for each click of a known user."""
    names, pages = dict(users), dict(clicks)
    return [(i, names[i], page) for i, page in pages.items() if i in names]


users = [(1, "Ada"), (2, "Grace")]
print(join_tables(users, [(2, "home"), (3, "help"), (1, "home")]))

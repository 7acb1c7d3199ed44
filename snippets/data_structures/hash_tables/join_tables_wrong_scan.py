# Wrong: scans the users at every click.
def join_tables(users, clicks):
    """Return a triple (user id, name, page) for each click of a known user."""
    ids = [user_id for user_id, _ in users]
    return [(i, users[ids.index(i)][1], page) for i, page in clicks if i in ids]


users = [(1, "Ada"), (2, "Grace")]
print(join_tables(users, [(2, "home"), (3, "help"), (1, "home")]))

# Wrong: in the order of the users.
def join_tables(users, clicks):
    """Return a triple (user id, name, page) for each click of a known user."""
    pages = {}
    for user_id, page in clicks:
        pages.setdefault(user_id, []).append(page)
    return [(i, n, page) for i, n in users for page in pages.get(i, ())]


users = [(1, "Ada"), (2, "Grace")]
print(join_tables(users, [(2, "home"), (3, "help"), (1, "home")]))

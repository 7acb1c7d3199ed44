def join_tables(users, clicks):
    """Return a triple (user id, name, page) for each click of a known user."""
    known = {user[0]: user for user in users}
    rows = []
    for user_id, page in clicks:
        user = known.get(user_id)
        if user is not None:
            rows.append((*user, page))
    return rows


users = [(1, "Ada"), (2, "Grace")]
print(join_tables(users, [(2, "home"), (3, "help"), (1, "home")]))

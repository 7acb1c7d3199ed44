# Wrong: takes the id for the place in the table.
def join_tables(users, clicks):
    """Return a triple (user id, name, page) for each click of a known user."""
    return [
        (*users[user_id - 1], page)
        for user_id, page in clicks
        if 0 < user_id <= len(users)
    ]


users = [(1, "Ada"), (2, "Grace")]
print(join_tables(users, [(2, "home"), (3, "help"), (1, "home")]))

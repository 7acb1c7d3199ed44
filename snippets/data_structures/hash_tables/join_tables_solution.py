def join_tables(users, clicks):
    """Return a triple (user id, name, page) for each click of a known user.

    `users` holds pairs (id, name), each id once; `clicks` holds pairs
    (id, page). The result follows the order of the clicks.
    """
    # The hash join of databases: build a table of one side, ask for the other.
    names = dict(users)
    return [
        (user_id, names[user_id], page)
        for user_id, page in clicks
        if user_id in names
    ]


users = [(1, "Ada"), (2, "Grace")]
print(join_tables(users, [(2, "home"), (3, "help"), (1, "home")]))

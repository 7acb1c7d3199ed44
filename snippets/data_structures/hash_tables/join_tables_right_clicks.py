def join_tables(users, clicks):
    """Return a triple (user id, name, page) for each click of a known user."""
    places = {}
    for place, (user_id, _) in enumerate(clicks):
        places.setdefault(user_id, []).append(place)
    rows = {}
    for user_id, name in users:
        for place in places.get(user_id, ()):
            rows[place] = user_id, name, clicks[place][1]
    return [rows[place] for place in sorted(rows)]


users = [(1, "Ada"), (2, "Grace")]
print(join_tables(users, [(2, "home"), (3, "help"), (1, "home")]))

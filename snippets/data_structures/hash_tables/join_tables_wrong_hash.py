# Wrong: two users may share a hash.
def join_tables(users, clicks):
    """Return a triple (user id, name, page) for each click of a known user."""
    names = {hash(user_id): name for user_id, name in users}
    return [(i, names[hash(i)], page) for i, page in clicks if hash(i) in names]


users = [(1, "Ada"), (2, "Grace")]
print(join_tables(users, [(2, "home"), (3, "help"), (1, "home")]))

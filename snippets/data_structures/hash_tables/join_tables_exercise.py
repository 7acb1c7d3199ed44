# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Go through the users once, first, and keep each name by its id."
# ///


def join_tables(users, clicks):
    """Return a triple (user id, name, page) for each click of a known user.

    `users` holds pairs (id, name), each id once; `clicks` holds pairs
    (id, page). The result follows the order of the clicks.
    """
    return [
        (user_id, name, page)
        for clicked_id, page in clicks
        for user_id, name in users
        if user_id == clicked_id
    ]


users = [(1, "Ada"), (2, "Grace")]
print(join_tables(users, [(2, "home"), (3, "help"), (1, "home")]))

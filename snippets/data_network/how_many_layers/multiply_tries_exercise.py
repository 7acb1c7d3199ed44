# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Count for the lowest layer alone first; then for the one above it, try by try."
# ///


def multiply_tries(tries):
    """Return how many attempts reach a database that is down.

    `tries` says for each layer, from the top down, how often it asks the one
    below in all before it gives up. The lowest asks the database.
    """
    # Change this: it adds the tries up.
    return sum(tries)


print(multiply_tries([2, 1, 3, 5]))

# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Write the signs of front and back for the four cases side by side."
# ///


def third_column(front, back):
    """Return one more number for a lock with two doors, each near -1 or 1."""
    return front + back  # change this


# Near 1 is open, near -1 is shut. An alarm is due when exactly one is open.
for front, back in (-0.9, -1.1), (-1.0, 0.8), (1.2, -0.7), (0.9, 1.0):
    print(front, back, round(third_column(front, back), 2))

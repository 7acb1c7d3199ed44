# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = """\
#   First find the years that stand in both series, and what to do if there are none.\
#   """
# ///


def link_series(old, new):
    """Return one series on the level of the new definition.

    Both are dicts from year to count, above zero. The earliest year that both
    have tells the ratio; new counts stay as they are. If they share no year,
    refuse with a ValueError.
    """
    # Change this: it puts one series behind the other.
    return old | new


# Weekly active users. In 2025 bots were taken out, and that year counted twice.
old = {2023: 800, 2024: 900, 2025: 1_000}
new = {2025: 750, 2026: 780}
for year, count in link_series(old, new).items():
    print(f"{year}: {count:.0f}")

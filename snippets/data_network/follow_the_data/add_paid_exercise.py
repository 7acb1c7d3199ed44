# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Ask of each of the three lists whether anything reads it twice."
# ///


def add_paid(lines):
    """Return the sum of the amounts on the lines that are marked paid."""
    rows = [line.split(",") for line in lines]
    paid = [row for row in rows if row[1] == "paid"]
    amounts = [int(row[0]) for row in paid]
    return sum(amounts)


print(f"paid: {add_paid(['250,paid', '400,open', '100,paid'])}")

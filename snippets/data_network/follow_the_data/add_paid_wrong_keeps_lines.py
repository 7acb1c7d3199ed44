# Wrong: the rows go, and the lines stay.
def add_paid(lines):
    """Return the sum of the amounts on the lines that are marked paid."""
    lines = list(lines)
    rows = (line.split(",") for line in lines)
    return sum(int(row[0]) for row in rows if row[1] == "paid")


print(f"paid: {add_paid(['250,paid', '400,open', '100,paid'])}")

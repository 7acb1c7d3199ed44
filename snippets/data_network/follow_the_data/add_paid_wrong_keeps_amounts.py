# Wrong: a list of amounts is left.
def add_paid(lines):
    """Return the sum of the amounts on the lines that are marked paid."""
    rows = (line.split(",") for line in lines)
    amounts = [int(row[0]) for row in rows if row[1] == "paid"]
    return sum(amounts)


print(f"paid: {add_paid(['250,paid', '400,open', '100,paid'])}")

# Wrong: tuples in a list are rows that are kept.
def add_paid(lines):
    """Return the sum of the amounts on the lines that are marked paid."""
    rows = [tuple(line.split(",")) for line in lines]
    return sum(int(amount) for amount, mark in rows if mark == "paid")


print(f"paid: {add_paid(['250,paid', '400,open', '100,paid'])}")

# Wrong: takes the unpaid, too.
def add_paid(lines):
    """Return the sum of the amounts on the lines that are marked paid."""
    return sum(int(line.split(",")[0]) for line in lines if "paid" in line)


print(f"paid: {add_paid(['250,paid', '400,open', '100,paid'])}")

def add_paid(lines):
    """Return the sum of the amounts on the lines that are marked paid."""
    total = 0
    for line in lines:
        amount, mark = line.split(",")
        if mark == "paid":
            total += int(amount)
    return total


print(f"paid: {add_paid(['250,paid', '400,open', '100,paid'])}")

# Wrong: keeps all amounts, packed into two bytes each.
from array import array


def add_paid(lines):
    """Return the sum of the amounts on the lines that are marked paid."""
    rows = (line.split(",") for line in lines)
    return sum(array("h", (int(row[0]) for row in rows if row[1] == "paid")))


print(f"paid: {add_paid(['250,paid', '400,open', '100,paid'])}")

accounts = range(1, 4_001)
# region core
orders = []  # as one system writes the account's number
for number in accounts:
    old = number <= 1_200  # from before the merger: eight digits
    orders.append(f"{number:08d}" if old else f"C-{number}")
# endregion
labels = {str(number) for number in accounts}  # as the other system writes it


# region core
def clean(key):
    """Return an account number as digits without prefix or leading zeros."""
    return key.removeprefix("C-").lstrip("0")
    # endregion


def report(name, keys):
    """Print how many orders find their label, and who is among them."""
    found = [n for n, key in enumerate(keys, start=1) if key in labels]
    old = sum(number <= 1_200 for number in found)
    print(f"{name}, orders with a label: {len(found):,} of {len(keys):,}")
    print(f"{name}, from before the merger: {old:,} of 1,200")


report("keys as they are", orders)
report("prefix removed", [key.removeprefix("C-") for key in orders])
report("keys cleaned", [clean(key) for key in orders])

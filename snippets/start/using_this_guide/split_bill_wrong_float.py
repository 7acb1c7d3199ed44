# Wrong: divides as floats, which lose cents of a large bill.
def split_bill(cents, people):
    """Divides as floats, which lose cents of a large bill."""
    share = int(cents / people)
    left_over = int(cents - float(share * people))
    return [share + 1] * left_over + [share] * (people - left_over)


print(f"shares: {split_bill(1_000, 3)}")

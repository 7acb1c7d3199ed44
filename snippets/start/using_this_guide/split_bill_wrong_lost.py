# Wrong: the cents that are left over are lost.
def split_bill(cents, people):
    """The cents that are left over are lost."""
    return [cents // people] * people


print(f"shares: {split_bill(1_000, 3)}")

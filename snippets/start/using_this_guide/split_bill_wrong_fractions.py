# Wrong: shares fractions of a cent.
def split_bill(cents, people):
    """Shares fractions of a cent."""
    return [cents / people] * people


print(f"shares: {split_bill(1_000, 3)}")

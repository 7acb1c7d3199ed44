# Wrong: one cent too many is handed out for each share.
def split_bill(cents, people):
    """One cent too many is handed out for each share."""
    share = -(-cents // people)
    return [share] * people


print(f"shares: {split_bill(1_000, 3)}")

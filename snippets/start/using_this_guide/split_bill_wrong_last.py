# Wrong: the last pays all that is left over.
def split_bill(cents, people):
    """The last pays all that is left over."""
    share, left_over = divmod(cents, people)
    return [share] * (people - 1) + [share + left_over]


print(f"shares: {split_bill(1_000, 3)}")

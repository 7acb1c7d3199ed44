# Wrong: who would pay nothing is left out.
def split_bill(cents, people):
    """Who would pay nothing is left out."""
    share, left_over = divmod(cents, people)
    shares = [share + 1] * left_over + [share] * (people - left_over)
    return [share for share in shares if share]


print(f"shares: {split_bill(1_000, 3)}")

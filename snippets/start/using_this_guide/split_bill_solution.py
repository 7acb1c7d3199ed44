def split_bill(cents, people):
    """Return what each pays, in whole cents, as fairly as cents allow."""
    share, left_over = divmod(cents, people)
    # The first few pay one cent more, so that nothing is lost or invented.
    return [share + 1] * left_over + [share] * (people - left_over)


shares = split_bill(1_000, 3)
print(f"shares: {shares}")
print(f"together: {sum(shares)}")

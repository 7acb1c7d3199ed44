# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Divide without a remainder first, and count the cents that nobody has paid yet."
# ///


def split_bill(cents, people):
    """Return what each pays, in whole cents, as fairly as cents allow."""
    return [round(cents / people)] * people


shares = split_bill(1_000, 3)
print(f"shares: {shares}")
print(f"together: {sum(shares)}")

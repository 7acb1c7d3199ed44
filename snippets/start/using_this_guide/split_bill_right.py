def split_bill(cents, people):
    """Return what each pays, in whole cents, as fairly as cents allow."""
    # Where the running total passes a whole cent, somebody pays it.
    ends = [cents * person // people for person in range(people + 1)]
    return [ends[i + 1] - ends[i] for i in range(people)]


print(f"shares: {split_bill(1_000, 3)}")

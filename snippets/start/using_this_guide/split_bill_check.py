for cents, people in [(1_000, 3), (1_000, 4), (5, 3), (2, 5), (99_999, 7)]:
    shares = split_bill(cents, people)
    assert len(shares) == people, (
        f"{people} people share {cents} cents, and {len(shares)} shares came out:"
        " everybody pays, even if it is nothing."
    )
    assert sum(shares) == cents, (
        f"{people} people share {cents} cents, and together they pay {sum(shares)}."
        " Rounding each share alone loses or invents cents: hand out what is left"
        " over after whole-number division."
    )
    assert max(shares) - min(shares) <= 1, (
        f"The shares of {cents} cents for {people} run from {min(shares)} to"
        f" {max(shares)}: nobody should pay two cents more than another."
    )

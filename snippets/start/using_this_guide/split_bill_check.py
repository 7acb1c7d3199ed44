from random import Random

bills = [(1_000, 3), (1_000, 4), (5, 3), (2, 5), (0, 4), (7, 1), (99_999, 7)]
rng = Random()
bills += [(rng.randrange(10**6), rng.randint(1, 40)) for _ in range(50)]
bills += [(10**17 + 1, 3)]  # more than a float holds
for cents, people in bills:
    shares = list(split_bill(cents, people))
    assert len(shares) == people, (
        f"{people} people share {cents} cents, and {len(shares)} shares came out:"
        " everybody pays, even if it is nothing."
    )
    assert all(share == int(share) for share in shares), (
        f"The shares of {cents} cents for {people} are {shares[:5]}. Nobody can pay a"
        " part of a cent: each share is a whole number."
    )
    assert sum(map(int, shares)) == cents, (
        f"{people} people share {cents} cents, and together they pay {sum(shares)}."
        " Rounding each share alone loses or invents cents: hand out what is left"
        " over after whole-number division."
    )
    assert max(shares) - min(shares) <= 1, (
        f"The shares of {cents} cents for {people} run from {min(shares)} to"
        f" {max(shares)}: nobody should pay two cents more than another."
    )

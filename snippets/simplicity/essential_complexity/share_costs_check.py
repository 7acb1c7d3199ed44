import random

rng = random.Random()
cases = [
    (100, [1, 1, 1]),
    (5, [3, 7]),
    (0, [2, 5]),
    (999, [4]),
    (10, [1] * 7),
    (1, [1] * 9),
    (2, [1, 2, 1]),
    (10**17 + 1, [1, 1]),
]
for _ in range(60):
    size = rng.randint(1, 9)
    cases.append(
        (rng.randrange(2_000), [rng.randint(1, 40) for _ in range(size)])
    )
for bill, weights in cases:
    given = list(weights)
    parts = share_costs(bill, given)
    assert given == weights, (
        f"The caller's weights are now {given}: leave the list as it was."
    )
    words = f"Of {bill} cents by the weights {weights} you make {parts}"
    assert len(parts) == len(weights), (
        f"{words}. Return one part for each weight."
    )
    assert sum(parts) == bill, (
        f"{words}, which add up to {sum(parts)}. Some cents are lost or found: who"
        " gets those that are left?"
    )
    for part, weight in zip(parts, weights, strict=True):
        low, high = (bill * weight // sum(weights) + more for more in (0, 1))
        assert part == int(part), (
            f"{words}. A part is in whole cents: {part} is not."
        )
        assert part * sum(weights) == bill * weight or low <= part <= high, (
            f"{words}. The part for weight {weight} is {part}, and the exact share"
            f" lies between {low} and {high}. Do not let one part take all that is"
            " left."
        )
        assert bill * weight % sum(weights) or part == low, (
            f"{words}. The share for weight {weight} is {low} exactly, without"
            f" rounding, and you make it {part}."
        )

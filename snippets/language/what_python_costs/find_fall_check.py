import random


class Price(int):
    """A price that counts how often a price is subtracted from another."""

    subtractions = 0

    def __sub__(self, other):
        Price.subtractions += 1
        return int(self) - int(other)


rng = random.Random(0)
for prices in ([7], [1, 2, 3], [3, 2, 1], [5, 1, 9, 4], [2, 9, 9, 0, 8]):
    wanted = max(a - b for i, a in enumerate(prices) for b in prices[i:])
    assert largest_fall([Price(price) for price in prices]) == wanted, (
        f"{prices} gave {largest_fall(prices)}. A fall goes from an earlier price"
        " to a later one, and is 0 if prices never drop: which pair decides here?"
    )
prices = [Price(rng.randrange(1_000)) for _ in range(500)]
Price.subtractions = 0
largest_fall(prices)
assert Price.subtractions <= 2 * len(prices), (
    f"500 prices took {Price.subtractions:,} subtractions: every pair, or nearly."
    " When you stand at a price, which of all the earlier ones can matter?"
)

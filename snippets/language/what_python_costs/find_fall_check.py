import operator
import random


class Price:
    """A price that counts how often it is compared or subtracted."""

    steps = 0
    __hash__ = None

    def __init__(self, value):
        self.value = value

    def step(self, other):
        """Count a step; return both values."""
        Price.steps += 1
        return self.value, getattr(other, "value", other)

    def __sub__(self, other):
        mine, its = self.step(other)
        return mine - its

    def __rsub__(self, other):
        return -(self - other)


for name in ("lt", "le", "gt", "ge", "eq", "ne"):
    compare = getattr(operator, name)
    setattr(Price, f"__{name}__", lambda a, b, do=compare: do(*a.step(b)))
rng = random.Random()
some = [[rng.randint(-9, 9) for _ in range(size)] for size in (2, 3, 5, 30)]
for prices in (
    [7],
    [1, 2, 3],
    [3, 2, 1],
    [-5, -1, -9, -4],
    [2, 9, 9, 0, 8],
    *some,
):
    wanted = max(a - b for i, a in enumerate(prices) for b in prices[i:])
    given = list(prices)
    found = largest_fall(given)
    assert found == wanted, (
        f"{prices} gave {found}, not {wanted}. A fall goes from an earlier price to a"
        " later one, and is 0 if prices never drop: which pair decides here?"
    )
    assert given == prices, (
        f"The prices {prices} are {given} after your function. Whoever called it"
        " still holds that list: read from it, and change nothing."
    )
values = [rng.randrange(1_000) for _ in range(500)]
found = largest_fall([Price(value) for value in values])
wanted = max(a - b for i, a in enumerate(values) for b in values[i:])
assert found == wanted, (
    f"500 prices gave {found}, and their largest fall is {wanted}: short lists and"
    " long ones need the same rule."
)
assert Price.steps <= 4 * len(values), (
    f"500 prices took {Price.steps:,} subtractions and comparisons, and 2,000 are"
    " enough in one pass. When you stand at a price, which of all the earlier ones"
    " can matter?"
)

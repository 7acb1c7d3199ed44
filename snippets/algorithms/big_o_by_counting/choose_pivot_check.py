class Key(int):
    """A number that counts how often it is compared by `<`."""

    comparisons = 0

    def __lt__(self, other):
        Key.comparisons += 1
        return int.__lt__(self, other)


halves = [*range(0, 400, 2), *range(399, 0, -2)]  # up the even, down the odd
orders = {
    "in order": list(range(400)),
    "in reverse order": list(range(400))[::-1],
    "up and down again": halves,
    "with each key ten times": [k % 40 for k in range(400)],
}
for name, order in orders.items():
    Key.comparisons = 0
    result = quicksort([Key(k) for k in order])
    assert [int(k) for k in result] == sorted(order), (
        f"400 keys {name} came back wrong: {len(result)} keys, perhaps in another"
        " order. The pivot has to be one of the keys, and nothing may get lost."
    )
    assert Key.comparisons <= 40_000, (
        f"400 keys {name} took {Key.comparisons:,} comparisons. The pivot was"
        " often near one end of the keys, so one side stayed almost as long as"
        " before. Which choice does the order of the keys have no say in?"
    )

# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# draws = "no: it takes the middle of 20 shuffles, rounded"
# ///

import random
from statistics import median


class Key(int):
    """A number that notes by which sign it is compared."""

    __hash__ = int.__hash__

    def __lt__(self, other):
        Key.asked.append("<")
        return int.__lt__(self, other)

    def __eq__(self, other):
        Key.asked.append("==")
        return int.__eq__(self, other)


def selection_sort(keys):
    """Take the smallest key that is left, again and again."""
    # region core
    left = list(keys)
    return [left.pop(left.index(min(left))) for _ in keys]
    # endregion


def count(sort, keys):
    """Return how often `<` and `==` are asked while the keys are sorted."""
    # region core
    Key.asked = []
    sort([Key(k) for k in keys])
    return Key.asked.count("<"), Key.asked.count("==")
    # endregion


rows = range(400)
orders = {"in order": [rows], "reversed": [rows[::-1]]}
orders["random"] = [random.Random(s).sample(rows, 400) for s in range(20)]
for sort in (selection_sort, sorted):
    for order, lists in orders.items():
        less, equal = map(median, zip(*(count(sort, keys) for keys in lists)))
        less = round(less, -2) if order == "random" else less
        print(f"{sort.__name__}, {order}: {less:,.0f}")
        print(f"{sort.__name__}, {order}, also by ==: {round(equal, -2):,.0f}")

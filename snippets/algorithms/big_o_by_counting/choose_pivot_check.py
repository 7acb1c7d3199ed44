from functools import cmp_to_key


class Ranks(list):
    """Ranks of keys; an open one (inf) is settled as late as it can be."""

    asked, suspect = 0, None

    def compare(self, a, b):
        """Compare two keys. Of two open ones, settle the likely pivot."""
        self.asked += 1
        if a != b and self[a] == self[b] == float("inf"):
            likely = a if a == self.suspect else b
            self[likely] = sum(rank < float("inf") for rank in self)
        if float("inf") in (self[a], self[b]):
            self.suspect = a if self[a] == float("inf") else b
        return (self[a] > self[b]) - (self[a] < self[b])

    def sort_keys(self):
        """Return the reader's result, with the caller's list compared."""
        keys = list(map(cmp_to_key(self.compare), range(len(self))))
        given = list(keys)
        result = [self[key.obj] for key in quicksort(given)]
        assert list(map(id, given)) == list(map(id, keys)), (
            "The list that you were given has changed, and it has to stay as it"
            " was. Build new lists for the two sides."
        )
        return result


orders = {
    "in order": list(range(250)),
    "in reverse order": list(range(249, -1, -1)),
    "up and down again": [*range(0, 250, 2), *range(249, 0, -2)],
    "with each key ten times": [k % 25 for k in range(250)],
    "all alike": [7] * 250,
    "no key at all": [],
    "two keys": [2, 1],
}
unkind = Ranks([float("inf")] * 250)
for name in [*orders, "as somebody who knows your code puts them"]:
    if name not in orders:
        unkind.sort_keys()  # its ranks are now an order made against your code
    ranks = Ranks(orders.get(name, unkind))
    result, right = ranks.sort_keys(), sorted(ranks)
    assert result == right, (
        f"Of {len(right)} keys {name}, {len(result)} came back, and the sorted ones"
        " should have: perhaps in another order, perhaps some are lost. Take one"
        " of the keys as the pivot, and keep all that are equal to it."
    )
    assert ranks.asked <= 20_000, (
        f"250 keys {name} took {ranks.asked:,} comparisons, where 20,000 are"
        " allowed. The pivot was often near one end of the keys, so one side"
        " stayed almost as long as before. Which choice can nobody foresee, not"
        " even who knows your code?"
    )
    assert name != "in order" or ranks.asked > 600, (
        f"250 keys in order took {ranks.asked} comparisons, and a quicksort needs"
        " more than 600. Split by a pivot here, and let Python's sort rest."
    )

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
            "The list that you were given has changed. Build new lists for the"
            " two sides, and leave the caller's keys where they are."
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
    assert ranks.sort_keys() == sorted(ranks), (
        f"250 keys {name} came back wrong: perhaps another order, perhaps some"
        " are lost. The pivot has to be one of the keys, and each key stays."
    )
    assert ranks.asked <= 20_000, (
        f"250 keys {name} took {ranks.asked:,} comparisons. The pivot was often"
        " near one end of the keys, so one side stayed almost as long as before."
        " Which choice can nobody foresee, not even who knows your code?"
    )
    assert name != "in order" or ranks.asked > 600, (
        f"250 keys in order took {ranks.asked} comparisons: too few for any"
        " quicksort. Let this function split by a pivot, and Python's sort rest."
    )

class Row:
    """A row that counts how often rows are compared."""

    comparisons = 0

    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        Row.comparisons += 1
        return self.number == other.number

    def __hash__(self):
        return self.number


rows = [Row(number) for number in (*range(1_000), *range(0, 1_000, 2))]
kept = [row.number for row in drop_repeats(rows)]
assert sorted(kept) == list(range(1_000)), (
    f"1,000 different rows went in, some of them twice, and {len(kept)} came out:"
    " each has to stand in the result exactly once."
)
assert kept == list(range(1_000)), (
    "The rows are all there, in another order. A set forgets in which order its"
    " keys came: let something else remember it."
)
assert Row.comparisons <= 2 * len(rows), (
    f"{len(rows):,} rows took {Row.comparisons:,} comparisons. `in` on a list starts"
    " again from the front for every row: ask something that does not scan."
)

import random


class Row:
    """A row that counts how often rows are compared."""

    comparisons = 0

    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        Row.comparisons += 1
        return isinstance(other, Row) and self.number == other.number

    def __hash__(self):
        return self.number // 20  # now and then, unequal rows share a hash


several = [[], [5], [0, 0, 0], [3, -1, 3, 1, -1, -2, 3], [41, 40, 41, 59, 40]]
several += [[n * 7919 % 20_011 for n in (*range(1_000), *range(0, 1_000, 2))]]
several += [random.choices(range(-(10**6), 10**6), k=600) * 2]
for numbers in several:
    rows = [Row(number) for number in numbers]
    given, Row.comparisons = list(rows), 0
    kept = list(drop_repeats(given))
    compared, first = Row.comparisons, list(dict.fromkeys(numbers))
    same = len(given) == len(rows) and all(a is b for a, b in zip(given, rows))
    kept = [row.number for row in kept]
    assert sorted(kept) == sorted(first), (
        f"{len(first):,} different rows went in, some of them twice, and"
        f" {len(kept):,} came out, or others: each has to come out exactly once."
        " Compare the rows themselves, for two that share a hash may differ."
    )
    assert kept == first, (
        f"From {numbers[:5]} and so on came {kept[:5]} and so on: all rows are"
        " there, but not in the order in which each first stood. A set forgets"
        " that order: let something else remember it."
    )
    assert compared <= 2 * len(rows) or len(rows) < 100, (
        f"{len(rows):,} rows took {compared:,} comparisons, and at most"
        f" {2 * len(rows):,} are allowed. `in` on a list starts again from the"
        " front for every row: ask something that does not scan."
    )
    assert same, (
        "Your function changed the caller's list of rows, which has to stay as it"
        " was. Fill a list of your own."
    )
kept = list(drop_repeats([0, None, "", None, 0]))
assert kept == [0, None, ""], (
    f"From [0, None, '', None, 0] came {kept}, and the first of each should have"
    " stayed. Rows that Python takes for false are rows, too: ask whether one was"
    " seen, and not whether it is true."
)

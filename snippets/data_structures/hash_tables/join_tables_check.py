class Id:
    """An id that counts how often ids are compared."""

    comparisons = 0

    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        Id.comparisons += 1
        return self.number == other.number

    def __hash__(self):
        return self.number


users = [(Id(number), f"user {number}") for number in range(500)]
clicks = [(Id(number * 7 % 600), number) for number in range(1_000)]
joined = [
    (found.number, name, page)
    for found, name, page in join_tables(users, clicks)
]
assert joined == [
    (i.number, f"user {i.number}", page) for i, page in clicks if i.number < 500
], (
    f"1,000 clicks, some by unknown users, gave {len(joined)} rows. Expected is one"
    " row for each click of a known user, in the order of the clicks."
)
assert Id.comparisons <= 2 * (len(users) + len(clicks)), (
    f"500 users and 1,000 clicks took {Id.comparisons:,} comparisons: every click"
    " went through the users from the front. Go through them once, and remember"
    " each by its id."
)

class Key:
    """A number that counts how often keys are compared.

    `Key.comparisons` is the count; set it to 0 before you measure.
    """

    comparisons = 0

    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        Key.comparisons += 1
        return self.value == other.value

    def __hash__(self):
        return self.value


def count_per_question(keys, values):
    """Return the mean number of comparisons that `Key(value) in keys` takes."""
    # region core
    Key.comparisons = 0
    for value in values:
        _ = Key(value) in keys
    return Key.comparisons / len(values)
    # endregion


for n in (1_000, 100_000):
    listed = [Key(value) for value in range(n)]
    hashed = set(listed)
    present = range(n // 20, n, n // 10)  # ten, evenly spread
    absent = range(n, n + 10)
    for name, values in (("hit", present), ("miss", absent)):
        in_list = count_per_question(listed, values)
        in_set = count_per_question(hashed, values)
        print(f"list of {n:,}, {name}: {in_list:,.0f}")
        print(f"set of {n:,}, {name}: {in_set:.0f}")

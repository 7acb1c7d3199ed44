class Row(list):
    """A row that counts how many rows are alive, and the most there were."""

    alive = most = 0

    def __init__(self, values):
        super().__init__(values)
        Row.alive += 1
        Row.most = max(Row.most, Row.alive)

    def __del__(self):
        Row.alive -= 1


class Line(str):
    """A line whose parts count themselves."""

    def split(self, sep=None, maxsplit=-1):
        """Split as a string does."""
        return Row(super().split(sep, maxsplit))


marks = ["paid", "open", "paid", "late"]
lines = (Line(f"{n},{marks[n % 4]}") for n in range(1_000))
result = add_paid(lines)
assert result == sum(range(0, 1_000, 2)), (
    f"The paid amounts came to {result:,}, where every second of the numbers"
    " up to 999 is paid. Each line must be read once, and only once."
)
assert Row.most <= 3, (
    f"{Row.most:,} rows were alive at once, for 1,000 lines. A list keeps its"
    " rows until it goes: let each step hand over a row before the next is read."
)

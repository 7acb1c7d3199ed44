import random
import tracemalloc

rng = random.Random()


def read(rows):
    """Yield each line once, as if from a file."""
    for amount, mark in rows:
        yield f"{amount},{mark}"


def measure(n):
    """Return the most memory, in kB, that n lines took at once."""
    tracemalloc.start()
    add_paid(f"{i + 1_000},{'paid' if i % 3 else 'open'}" for i in range(n))
    most = tracemalloc.get_traced_memory()[1] / 1_000
    tracemalloc.stop()
    return most


marks = ["paid", "open", "late", "unpaid", "prepaid"]
mixed = [(rng.randint(-900, 900), rng.choice(marks)) for _ in range(300)]
for rows in (
    [(250, "paid"), (7, "unpaid"), (250, "paid"), (-40, "paid")],
    mixed,
):
    right = sum(amount for amount, mark in rows if mark == "paid")
    found = add_paid(read(rows))
    assert found == right, (
        f"The paid amounts came to {found:,} instead of {right:,}. Read each line"
        " once, and add it only if its mark is paid: unpaid is another mark."
    )
found = add_paid(iter([]))
assert found == 0, (
    f"Without lines, the paid amounts came to {found} instead of 0. Begin at zero."
)
measure(100)  # what happens only the first time stays out
few, many = measure(2_000), measure(20_000)
assert many < few + 15, (
    f"For ten times the lines, your function held {round(many / few)} times as much at"
    " once, and should hold no more. A list keeps what is in it, be it lines, rows or"
    " amounts: let each step hand over a row before the next is read."
)

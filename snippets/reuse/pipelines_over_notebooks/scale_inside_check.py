from random import Random

fresh = Random(3)


def draw(rows):
    """Return values that are in no order, some below zero."""
    return [fresh.uniform(-9, 9) for _ in range(rows)]


def alike(first, second):
    """Tell whether two lists hold the same values, but for rounding."""
    close = [abs(a - b) < 1e-9 for a, b in zip(first, second)]
    return len(first) == len(second) and all(close)


cases = [
    ([4.0, 6.0, 8.0], [5.0, 7.0, 1_000.0]),
    ([-3, 1, 1, 1], [0]),
    ([2, 9], []),
]
cases += [
    (draw(fresh.randint(2, 9)), draw(fresh.randint(0, 4))) for _ in range(20)
]
for train, test in cases:
    given, kept = list(train), list(test)
    known, new = map(list, scale(train, test))
    assert (train, test) == (given, kept), (
        f"The training rows {given[:4]} are {train[:4]} now, or the test rows changed. "
        "Others may need the values as they were measured: make new lists."
    )
    told = (
        f"{[round(v, 2) for v in given]} beside {[round(v, 2) for v in kept]}"
    )
    centre, spread = sum(given) / len(given), max(given) - min(given)
    due = [(v - centre) / spread for v in given]
    assert alike(known, due), (
        f"{told} become {[round(v, 3) for v in known]} and should become "
        f"{[round(v, 3) for v in due]}, whatever the test rows are: take the mean of "
        "the training rows off, and divide by their distance from least to largest."
    )
    due = [(v - centre) / spread for v in kept]
    assert alike(new, due), (
        f"The test rows {kept} become {[round(v, 3) for v in new]}, not "
        f"{[round(v, 3) for v in due]}: they are scaled with the numbers of the training "
        "rows, however odd that looks. A pipeline in production knows no others."
    )

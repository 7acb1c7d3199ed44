from array import array
from random import Random

rng = Random()
cases = [([4.0, 6.0, 9.0, 30.0], 1, 3), ([5.0], 0, 1)]
for size in (2, 5, 40):
    start = rng.randrange(size)
    values = [float(rng.randint(-99, 99)) for _ in range(size)]
    cases.append((values, start, rng.randint(start + 1, size)))
kept = []
for before, start, stop in cases:
    given = array("d", before)
    part = before[start:stop]
    mean = sum(part) / len(part)
    result = centre_batch(given, start, stop)
    assert list(given) == before, (
        f"Before the call the data were {before[:4]} and so on, after it"
        f" {list(given)[:4]}. Somebody else still needs them: write to memory of"
        " your own."
    )
    assert result is not None, "None came back. Return the centred numbers."
    values = list(result)
    assert len(values) == len(part), (
        f"{len(values)} numbers came back for {start}:{stop}, and there should be"
        f" {len(part)}. Take the numbers from start up to stop."
    )
    for found, number in zip(values, part):
        assert abs(found - (number - mean)) < 1e-9, (
            f"{number} became {found}, and should be {number - mean}. Subtract the"
            " mean of the batch, and not of all numbers."
        )
    given[start] += 1000
    after = list(result)
    assert after == values, (
        "When somebody changed the data afterwards, your result changed, too: it"
        f" now begins with {after[:1]}. Return numbers of its own."
    )
    kept.append((result, values))
for result, values in kept:
    after = list(result)
    assert after == values, (
        f"A result that began with {values[:1]} begins with {after[:1]}"
        " after later calls. Return new memory from each call."
    )

from math import fsum
from random import Random

assert merge([]) == 0, "No worker at all has reported: the sum of nothing is 0."
assert merge([add_part([]), add_part([0.5])]) == 0.5, (
    "A worker that was given no numbers changes the sum. Nothing adds up to 0."
)
for seed in range(20):
    rng = Random(seed)
    numbers = [rng.uniform(-1, 1) * 10 ** rng.randint(-9, 9) for _ in range(60)]
    numbers += [1e25, -1e25]  # they cancel, and must take nothing with them
    rng.shuffle(numbers)
    totals = []
    for workers in 1, 2, 3, 7:
        parts = [numbers[start::workers] for start in range(workers)]
        totals.append(merge([add_part(part) for part in parts]))
    assert all(isinstance(total, float) for total in totals), (
        f"The sum came out as {type(totals[0]).__name__}, not as a float. Whatever"
        " the workers report, `merge` turns it into one float at the end."
    )
    assert max(totals) - min(totals) <= 1e-6 * max(map(abs, numbers)), (
        f"With 1, 2, 3 and 7 workers the sums are {totals}, far apart. Has a part"
        " been lost on the way, or rounded too early?"
    )
    assert len(set(totals)) == 1, (
        f"1, 2, 3 and 7 workers make {len(set(totals))} different sums of the same"
        " numbers. Each report is rounded already, differently for each split."
        " What could a worker report that has not been rounded?"
    )
    assert totals[0] == fsum(numbers), (
        f"All workers agree on {totals[0]!r}, but the exact sum rounds to"
        f" {fsum(numbers)!r}. Digits were dropped somewhere: round once, at the end."
    )
apart = [1e300, 1e100, 1.0, 1e-100, 1e-200, -1e300, -1e100, -1.0, -1e-200]
for parts in [apart], [apart[::2], apart[1::2]], [apart[:3], apart[3:]]:
    total = merge([add_part(part) for part in parts])
    assert total == 1e-100, (
        f"1e300, 1e100, 1 and 1e-200 cancel, and 1e-100 is due, where {total!r} came"
        " out. However many digits you keep, numbers can lie further apart: what"
        " keeps all of them?"
    )

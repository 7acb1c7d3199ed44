from math import fsum
from random import Random

for seed in range(20):
    rng = Random(seed)
    numbers = [rng.uniform(-1, 1) * 10 ** rng.randint(-9, 9) for _ in range(60)]
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

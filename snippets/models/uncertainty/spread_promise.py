# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# draws = "no: it draws 1,000 sets of errors itself, and prints their range"
# base_rate = "no: nothing is predicted, and the errors are drawn"
# ///

import random

rng = random.Random(0)
for n in 9, 99, 999:
    rank = -(-90 * (n + 1) // 100)  # rounded up
    # Errors are drawn from 0 to 1, so a radius of r keeps a share of r.
    kept = sorted(
        sorted(rng.random() for _ in range(n))[rank - 1] for _ in range(1_000)
    )
    print(f"{n} errors, kept on average: {sum(kept) / len(kept):.0%}")
    print(f"{n} errors, nine sets in ten: {kept[50]:.0%} to {kept[949]:.0%}")
    short = sum(share < 0.8 for share in kept) / len(kept)
    print(f"{n} errors, sets that keep less than 80%: {short:.0%}")

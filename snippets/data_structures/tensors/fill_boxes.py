# /// script
# requires-python = ">=3.11"
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# [tool.snippet.knobs]
# SPREAD = { label = "spread of lengths", range = [0, 1.2], step = 0.1 }
# ///

from math import exp, log
from random import Random

SEED = 0
SPREAD = 0.6
rng = Random(SEED)
# region core
lengths = [round(20 * exp(rng.gauss(0, SPREAD))) + 1 for _ in range(3200)]


def pad(lengths, batch):
    """Return the share of cells that hold no word."""
    parts = [lengths[k : k + batch] for k in range(0, 3200, batch)]
    cells = sum(len(part) * max(part) for part in parts)
    return 1 - sum(lengths) / cells


print(f"padding, to the longest of all: {pad(lengths, 3200):.0%}")
print(f"padding, to the longest of 32: {pad(lengths, 32):.0%}")
print(f"padding, 32 of like length: {pad(sorted(lengths), 32):.0%}")
# endregion


def draw_word():
    """Draw one of 20,000 words, the k-th about 1/k as often as the first."""
    return int(exp(rng.random() * log(20_001)))


# region core
different = [len({draw_word() for _ in range(n)}) for n in lengths]
tensor = 3200 * 20_000 * 4
sparse = sum(different) * (4 + 4) + (3200 + 1) * 4
print(f"cells filled: {sum(different) / (3200 * 20_000):.3%}")
print(f"bytes of tensor over sparse: {tensor / sparse:.0f} times")
# endregion

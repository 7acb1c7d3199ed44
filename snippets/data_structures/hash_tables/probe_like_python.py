# /// script
# requires-python = ">=3.11"
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# [tool.snippet.knobs]
# FULL = { label = "share of slots taken", range = [0.1, 0.9], step = 0.1 }
# ///

import random

SEED = 0
SLOTS, NEIGHBOURS = 8192, 9
FULL = 0.6  # where a set of CPython grows


def visit_slots(code):
    """Yield the slots that a set of CPython looks at, for a key's hash."""
    # region core
    slot, rest = code % SLOTS, code
    while True:
        near = NEIGHBOURS if slot + NEIGHBOURS < SLOTS else 0
        yield from range(slot, slot + near + 1)
        rest >>= 5
        slot = (5 * slot + 1 + rest) % SLOTS
    # endregion


def count_probes(table, code):
    """Count the slots up to the one with this hash, or an empty one."""
    probes = enumerate(visit_slots(code), start=1)
    return next(n for n, slot in probes if table.setdefault(slot, code) == code)


rng, n = random.Random(SEED), round(FULL * SLOTS)
spread = [rng.getrandbits(63) for _ in range(2 * n)]
for name, codes in {"spread": spread, "in a row": range(SLOTS)}.items():
    table = {}
    hits = [count_probes(table, code) for code in codes[:n]]
    misses = [count_probes({**table}, code) for code in codes[n : n + 300]]
    for kind, probes in ("hit", hits), ("miss", misses):
        print(f"{name}, {kind}: {sum(probes) / len(probes):.2f}")
    print(f"{name}, worst hit: {max(hits)}")

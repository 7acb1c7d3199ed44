# /// script
# requires-python = ">=3.11"
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import random

SEED = 0
SLOTS = 8192


def fill_table(load, rng):
    """Fill a share of a table by linear probing; return it and probes per hit.

    A key's home is drawn at random, as a good hash would choose it.
    """
    table, probes, keys = [False] * SLOTS, 0, round(load * SLOTS)
    for _ in range(keys):
        slot = rng.randrange(SLOTS)
        probes += 1
        while table[slot]:
            slot = (slot + 1) % SLOTS
            probes += 1
        table[slot] = True
    return table, probes / keys


def probes_per_miss(table):
    """Return the mean number of slots up to the first empty one, itself too."""
    total = run = 0
    for slot in reversed(range(2 * SLOTS)):  # twice round: runs cross the end
        run = run + 1 if table[slot % SLOTS] else 0
        total += run + 1 if slot < SLOTS else 0
    return total / SLOTS


print(f"slots: {SLOTS:,}")
for load in (0.25, 0.5, 2 / 3, 0.8, 0.9):
    table, hit = fill_table(load, random.Random(SEED))
    print(f"hit at {load:.0%}: {hit:.1f}")
    print(f"miss at {load:.0%}: {probes_per_miss(table):.1f}")
    knuth_hit = (1 + 1 / (1 - load)) / 2
    knuth_miss = (1 + 1 / (1 - load) ** 2) / 2
    print(f"Knuth at {load:.0%}: {knuth_hit:.1f} and {knuth_miss:.1f}")

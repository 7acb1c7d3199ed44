# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# browser = "no: a browser's clock is too coarse for what it measures"
# draws = "no: the ordinary ids hardly matter, and times are rounded hard"
# [tool.snippet.bands]
# "dict of these ids over ordinary ones" = [10, 2000]
# ///

import random
from timeit import repeat

SLOTS, n = 4096, 2_700  # so many keys still fit into so many slots


def visit_slots(code):
    """Yield the slots that a dict of CPython looks at, for a key's hash."""
    # region core
    slot, rest = code % SLOTS, code
    while True:
        yield slot
        rest >>= 5
        slot = (5 * slot + rest + 1) % SLOTS
    # endregion


path = visit_slots(0)
ids = [next(path) for _ in range(1_400)]  # each finds its own slot free
taken, probes, candidate = set(ids), n, 0
while len(ids) < n:  # these begin in slot 0, and run into that path
    candidate += SLOTS
    walk = enumerate(visit_slots(candidate))
    passed, free = next(step for step in walk if step[1] not in taken)
    if passed > len(ids) // 2:
        ids.append(candidate)
        taken.add(free)
        probes += passed

ordinary = random.Random(0).sample(range(max(ids)), n)
hostile_time, ordinary_time = (
    min(repeat(lambda keys=keys: dict.fromkeys(keys), number=1, repeat=20))
    for keys in (ids, ordinary)
)
ratio = float(f"{hostile_time / ordinary_time:.0e}")
print(f"largest id, bits: {max(ids).bit_length()}")
print(f"different hashes: {len(set(map(hash, ids))):,}")
print(f"probes for each id: {probes / n:,.0f}")
print(f"dict of these ids over ordinary ones: about {ratio:,g} times")

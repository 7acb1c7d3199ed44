# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# browser = "no: a browser's clock is too coarse for what it measures"
# draws = "no: the ids drawn hardly matter, and times are rounded hard"
# [tool.snippet.bands]
# "set of the hostile ids" = [100, 30000]
# "sorting them" = [0.3, 50]
# "set of their texts" = [0.8, 80]
# "checking their range first" = [0.05, 20]
# ///

import json
import random
import sys
from timeit import repeat

n, rng = 3_000, random.Random(0)
# region core
step = sys.hash_info.modulus
ids = [step * k for k in rng.sample(range(n), n)]
body = json.dumps(ids)  # what a stranger sends
hostile = json.loads(body)
# endregion
ordinary = [rng.getrandbits(60) for _ in range(n)]
print(f"size of the body: {len(body) / 1000:.0f} kB")
print(f"hashes of ordinary ids: {len(set(map(hash, ordinary))):,}")
print(f"hashes of hostile ids: {len(set(map(hash, hostile))):,}")
print(f"hashes of their texts: {len(set(map(hash, map(str, hostile)))):,}")
jobs = {
    "set of the hostile ids": lambda: set(hostile),
    "sorting them": lambda: sorted(hostile),
    "set of their texts": lambda: set(map(str, hostile)),
    "checking their range first": lambda: {k for k in hostile if k < 2**60},
}
base = min(repeat(lambda: set(ordinary), number=1, repeat=20))
for name, job in jobs.items():
    runs = 2 if job is jobs["set of the hostile ids"] else 20
    ratio = min(repeat(job, number=1, repeat=runs)) / base
    print(f"{name}: about {float(f'{ratio:.0e}'):,g} times")

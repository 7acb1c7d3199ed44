# /// script
# requires-python = ">=3.11"
# [tool.snippet]
# [tool.snippet.draws]
# constant = "SEED"
# values = 30
# [tool.snippet.knobs]
# SKEW = { label = "time grows with size, power", range = [0, 2], step = 0.25 }
# REPEATED = { label = "share redelivered", range = [0.01, 0.2], step = 0.01 }
# ///

import random

SEED = 1
SKEW = 1.0  # a message ten times as large takes 10**SKEW times as long
REPEATED = 0.05  # the share of messages that miss the timeout
rng = random.Random(SEED)
# A message is a batch of sales; all numbers are whole cents.
sizes = [round(100 * rng.lognormvariate(4, 1)) for _ in range(10_000)]
right = sum(sizes)
# region core
times = [size**SKEW * rng.lognormvariate(0, 1) for size in sizes]
timeout = sorted(times)[round(len(times) * (1 - REPEATED))]
queue = [(key, size) for key, size in enumerate(sizes)]
queue += [(key, sizes[key]) for key in range(10_000) if times[key] >= timeout]
rng.shuffle(queue)
naive = sum(size for _, size in queue)
keyed = sum(dict(queue).values())
# endregion
evenly = right + sum(rng.sample(sizes, len(queue) - len(sizes)))
print(f"messages delivered twice: {len(queue) / len(sizes) - 1:.1%}")
print(f"any may repeat, total too high by: {evenly / right - 1:.1%}")
print(f"slow ones repeat, total too high by: {naive / right - 1:.1%}")
print(f"keyed, total off by: {keyed - right} cents")

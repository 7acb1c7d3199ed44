# /// script
# requires-python = ">=3.11"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 100
# ///

import random

SEED = 0
ROLLS = 10

rng = random.Random(SEED)
rolls = [rng.randint(1, 6) for _ in range(ROLLS)]
print(f"mean of ten rolls: {sum(rolls) / ROLLS:.1f}")

# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy"]
# ///

import numpy as np

RUNS, LOOKS, BATCH, ERRORS = 4_000, 40, 500, 0.10


def score_difference(first, second, requests):
    """Return how many standard errors the error rates of two groups differ by.

    `first` and `second` count errors, each among so many requests.
    """
    rate = (first + second) / (2 * requests)
    return abs(first - second) / np.sqrt(2 * requests * rate * (1 - rate))


rng = np.random.default_rng(0)
# Both groups run the same version: whatever differs is chance.
batches = rng.binomial(BATCH, ERRORS, size=(2, RUNS, LOOKS))
first, second = batches.cumsum(axis=2)
scores = score_difference(first, second, BATCH * np.arange(1, LOOKS + 1))

print(f"pairs of twins: {RUNS:,}")
for looks in (1, 5, 10, 40):
    step = LOOKS // looks
    worst = scores[:, step - 1 :: step].max(axis=1)
    limit = np.quantile(worst, 0.95)
    print(f"false alarms, looks {looks}: {np.mean(worst > 1.96):.0%}")
    print(f"limit for 5% of false alarms, looks {looks}: {limit:.1f}")

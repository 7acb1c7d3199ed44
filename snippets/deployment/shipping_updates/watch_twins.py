# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy"]
#
# [tool.snippet]
# base_rate = "no: a false alarm has no right answer to guess; 5% is the promise"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import numpy as np

SEED = 1
RUNS, LOOKS, BATCH, ERRORS = 1_000, 40, 500, 0.10
rng = np.random.default_rng(SEED)


def score_difference(first, second, requests):
    """Return by how many standard errors the second group errs more.

    Both count errors, each among so many requests.
    """
    rate = (first + second) / (2 * requests)
    return (second - first) / np.sqrt(2 * requests * rate * (1 - rate))


# Both groups run the same version: whatever differs is chance.
# region core
batches = rng.binomial(BATCH, ERRORS, size=(2, RUNS, LOOKS))
scores = score_difference(
    *batches.cumsum(axis=2), BATCH * np.arange(1, LOOKS + 1)
)
# endregion
for looks in (1, 5, 40):
    # region core
    step = LOOKS // looks
    worst = scores[:, step - 1 :: step].max(axis=1)
    # endregion
    print(f"false alarms, looks {looks}: {np.mean(worst > 1.645):.0%}")
    # region core
    limit = np.quantile(worst, 0.95)
    # endregion
    print(f"limit for 5% of false alarms, looks {looks}: {limit:.1f}")
# A level of 5% shared out over 40 looks; and a limit from few twins.
print(f"false alarms, level shared out: {np.mean(worst > 3.02):.1%}")
few = np.quantile(worst[:20], 0.95)
print(f"limit from 20 pairs, looks 40: {few:.1f}")
print(f"false alarms, limit from 20 pairs: {np.mean(worst > few):.0%}")
# Ten requests of each user share that user's luck.
luck = rng.beta(0.5, 4.5, size=(2, 200, 2_000))
first, second = rng.binomial(10, luck).sum(axis=2)
users = score_difference(first, second, 20_000)
print(
    f"false alarms, one look, ten requests a user: {np.mean(users > 1.645):.0%}"
)

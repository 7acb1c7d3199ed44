# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy"]
#
# [tool.snippet]
# base_rate = "useful, any ten"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 30
# ///

import numpy as np

SEED = 0
rng = np.random.default_rng(SEED)
shape = 1000, 40  # queries, results: 20 texts, then 20 videos
video = np.arange(40) >= 20


def report(name, useful, chosen):
    """Print how much of a first page is useful, and how much is a video."""
    share = np.take_along_axis(useful, chosen, axis=1).mean()
    print(f"{name}, useful among ten: {share:.0%}")
    print(f"{name}, videos among ten: {video[chosen].mean():.0%}")


def first(score, count):
    """Return the places of the highest scores of each query."""
    return np.argsort(-score, axis=1)[:, :count]


for kinds, gap in ("equal kinds", 0), ("worse videos", 1.5):
    logit = rng.normal(-2, 1.5, shape) - gap * video  # synthetic
    useful = rng.random(shape) < 1 / (1 + np.exp(-logit))
    score = logit + rng.normal(0, 0.5, shape)
    sampled = score + video * np.log(10)  # learned from a tenth of the useless
    ranks = first(score[:, :20], 5), first(score[:, 20:], 5) + 20
    if gap == 0:
        print(f"useful, any ten: {useful.mean():.0%}")
    report(f"{kinds}, one scale", useful, first(score, 10))
    report(f"{kinds}, videos sampled", useful, first(sampled, 10))
    report(f"{kinds}, in turn by rank", useful, np.hstack(ranks))

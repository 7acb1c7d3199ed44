# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scikit-learn"]
# ///

import numpy as np
from sklearn.metrics import roc_auc_score

rng = np.random.default_rng(0)
shape = 2000, 40  # queries, results: 20 texts, then 20 videos
logit = rng.normal(-2, 1.5, shape)  # synthetic: the better half of a search
useful = rng.random(shape) < 1 / (1 + np.exp(-logit))
video = np.arange(40) >= 20
noisy = logit + rng.normal(0, 0.5, shape)
sampled = noisy + video * np.log(10)  # a tenth of the useless videos was kept
for name, score in [("both alike", noisy), ("videos sampled", sampled)]:
    for kind, some in [("texts", ~video), ("videos", video)]:
        area = roc_auc_score(useful[:, some].ravel(), score[:, some].ravel())
        print(f"{name}, AUC of {kind}: {area:.3f}")
    top = np.argsort(-score, axis=1)[:, :10]
    share = np.take_along_axis(useful, top, axis=1).mean()
    print(f"{name}, useful among ten: {share:.0%}")
    print(f"{name}, videos among ten: {video[top].mean():.0%}")

# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy"]
#
# [tool.snippet]
# base_rate = "always one word, heard right"
#
# [tool.snippet.draws]
# constant = "SEED"
# values = 20
# ///

import numpy as np

HZ = {"i": (270, 2290), "e": (530, 1840), "a": (730, 1090), "u": (300, 870)}
WORDS = ["ia", "ai", "ua", "au", "iau", "uai", "aia", "iei", "uau", "eue"]
SEED = 1
rng = np.random.default_rng(SEED)


def say(word, uneven):
    """Return two resonances, as logs of Hz, for each moment of a word."""
    n = 1 + (4 * np.exp(rng.normal(0, uneven, len(word)))).astype(int)
    return rng.normal(np.log(np.repeat([HZ[v] for v in word], n, axis=0)), 0.2)


def stretch(a, b):
    """Return how far two words are apart, at one even tempo."""
    places = np.linspace(0, len(b) - 1, len(a)).round().astype(int)
    return np.linalg.norm(a - b[places], axis=1).mean()


def warp(a, b):
    """Return how far two words are apart if each may wait for the other."""
    cost = np.linalg.norm(a[:, None] - b, axis=2)
    total = np.full((len(a) + 1, len(b) + 1), np.inf)
    total[0, 0] = 0
    for i, j in np.ndindex(cost.shape):
        total[i + 1, j + 1] = cost[i, j] + total[i : i + 2, j : j + 2].min()
    return total[-1, -1] / (len(a) + len(b))


known = {word: say(word, 0) for word in WORDS}  # once each, evenly
heard = [(word, say(word, 0.6)) for word in WORDS * 2]
for name, apart in [("at one tempo", stretch), ("warped", warp)]:
    nearest = [min(known, key=lambda k: apart(h, known[k])) for _, h in heard]
    right = [word == n for (word, _), n in zip(heard, nearest)]
    print(f"{name}, heard right: {sum(right)} of {len(right)}")
print(f"always one word, heard right: 2 of {len(heard)}")

# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy"]
# [tool.snippet]
# figures = ["plot_flood.svg"]
# draws = "no: it prints the middle and the range of 20 shuffles"
# [tool.snippet.knobs]
# KEYS = { label = "keys", choices = [100, 300, 1000] }
# ///

import random
from bisect import bisect

import matplotlib.pyplot as plt
import numpy as np


class Key(int):
    """A number that counts comparisons; below `hostile`, its hash is 0."""

    # region core
    def __hash__(self):
        return 0 if int(self) < Key.hostile else int(self)

    def __eq__(self, other):
        Key.asked += 1
        return int(self) == int(other)
        # endregion


def count_dict(hostile):
    """Count the comparisons while a dict takes all keys."""
    Key.hostile, Key.asked = hostile, 0
    dict.fromkeys(map(Key, range(KEYS)))
    return Key.asked


def count_sorted(draw):
    """Count the comparisons while a sorted list takes them in some order."""
    done, asked = [], []
    for key in random.Random(draw).sample(range(KEYS), KEYS):
        done.insert(bisect(done, key, key=lambda k: asked.append(k) or k), key)
    return len(asked)


KEYS = 1000
counts = sorted(map(count_sorted, range(20)))
rival, shares = round(np.median(counts)), range(0, 41, 4)
rows = [(s, count_dict(s * KEYS // 100), rival) for s in shares]
print(f"dict, all collide: {count_dict(KEYS):,}\nsorted list: {rival:,}")
print(f"sorted list, range: {counts[0]:,} to {counts[-1]:,}")
print(f"keys to beat it: {bisect(range(KEYS), rival, key=count_dict)}")
head = "keys that collide (%)", "dict", "sorted list"
np.savetxt("plot_flood.csv", [head, *rows], "%s", ",")
plt.figure(figsize=(4.2, 3), layout="constrained")
plt.plot(shares, np.array(rows)[:, 1:], "o-")
plt.text(29, rows[9][1], "dict"), plt.text(29, 1.3 * rival, "sorted list")
plt.xlabel(head[0]), plt.ylabel("comparisons"), plt.savefig("plot_flood.svg")

# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# draws = "no: it averages 200 studies, and prints where nine in ten of them lie"
# ///

from math import exp, log
from random import Random
from statistics import mean

TASKS, STUDIES = 800, 200


def study(seed, dislike):
    """Return the true and the measured effect of a tool on a task's hours.

    Before a task is drawn to be done with or without the tool, its owner
    withdraws it with the chance `dislike` if the tool would save half. All in
    logarithms of hours, so that effects are ratios.
    """
    rng = Random(f"study {seed}")
    truth, with_tool, without = [], [], []
    for _ in range(TASKS):
        hours, effect = rng.gauss(log(2), 1), rng.gauss(-0.3, 0.5)
        truth.append(effect)
        # region core
        if effect < log(0.5) and rng.random() < dislike:
            continue
        if rng.random() < 0.5:
            with_tool.append(hours + effect)
        else:
            without.append(hours)
    # endregion
    all_hours = mean(map(exp, truth)) - 1  # long and short tasks are alike
    return mean(truth), mean(with_tool) - mean(without), all_hours


for dislike, name in (0.0, "nobody withdraws"), (0.9, "the best withdrawn"):
    results = [study(seed, dislike) for seed in range(STUDIES)]
    truths, found, all_hours = zip(*results)
    spread = sorted(round(exp(effect) - 1, 2) + 0.0 for effect in found)
    print(f"{name}, true effect on a task: {exp(mean(truths)) - 1:+.0%}")
    print(f"{name}, true effect on all hours: {mean(all_hours):+.0%}")
    print(f"{name}, measured on a task: {exp(mean(found)) - 1:+.0%}")
    ends = f"{spread[10]:+.0%} to {spread[-11]:+.0%}"
    print(f"{name}, nine studies in ten: {ends}")

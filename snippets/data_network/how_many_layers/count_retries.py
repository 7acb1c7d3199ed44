# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy"]
# [tool.snippet]
# figures = ["count_retries.svg"]
# [tool.snippet.knobs]
# LAYERS = { label = "layers that retry", range = [1, 6], step = 1 }
# TRIES = { label = "tries of each", range = [1, 4], step = 1 }
# ///

import matplotlib.pyplot as plt
import numpy as np

LAYERS = 4
TRIES = 3


# region core
def call(layers, tries, answer):
    """Call through layers that each try again; return whether it worked."""
    if layers == 0:
        return answer()
    return any(call(layers - 1, tries, answer) for _ in range(tries))
    # endregion


def count_attempts(layers, tries):
    """Count how often a bottom is asked that is down."""
    attempts = []
    # `append` returns None, which is no success: the next try follows.
    call(layers, tries, lambda: attempts.append("asked"))
    return len(attempts)


# region core
def _average(failing, most):
    # One attempt for certain, and one more after each failure but the last.
    return sum(failing**failed for failed in range(most))
    # endregion


curves, lines = [np.arange(101)], {"six tries": "C0--", "the stack": "C1-"}
fig, ax = plt.subplots(figsize=(4.2, 3), layout="constrained")
plans = {"no retries": (1, 1), "three tries": (1, 3), "six tries": (1, 6)}
for name, plan in {**plans, "the stack": (LAYERS, TRIES)}.items():
    most = count_attempts(*plan)
    print(f"{name}, bottom is down: {most}")
    print(f"{name}, lost of a million: {1_000_000 * 0.3**most:,.0f}")
    print(f"{name}, attempts on average: {_average(0.3, most):.2f}")
    if name in lines:
        curves.append(_average(curves[0] / 100, most))
        ax.semilogy(curves[-1], lines[name])
        ax.text(103, most, name, va="center")
ax.yaxis.set_major_formatter("{x:g}")
ax.set(xlim=(0, 140), xticks=[0, 30, 60, 100])
ax.set(xlabel="attempts that fail, %", ylabel="attempts a request")
fig.savefig("count_retries.svg")
names = "failing (%),six tries (attempts),the stack (attempts)"
form = {"header": names, "comments": "", "delimiter": ",", "fmt": "%.4g"}
np.savetxt("count_retries.csv", np.column_stack(curves)[::5], **form)

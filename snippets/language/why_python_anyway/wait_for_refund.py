# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy"]
# [tool.snippet]
# figures = ["wait_for_refund.svg"]
# draws = "no: it prints the middle and the range of 500 streams"
# [tool.snippet.knobs]
# RARE = { label = "one refund in", choices = [10, 100, 1000], unit = "orders" }
# ///

import random

import matplotlib.pyplot as plt
import numpy as np

RARE = 1000  # orders to one refund, on average


# region core
def describe(order, number):
    """Name an order; a negative number is a refund."""
    if number < 0:
        return "refund of order " + order
    return f"order {order}"


def find_failure(rng):
    """Return the first order at which the program ends in an error."""
    order = 1
    try:
        while True:
            describe(order, -1 if rng.random() < 1 / RARE else 1)
            order += 1
    except TypeError:
        return order


# endregion
waits = sorted(find_failure(random.Random(draw)) for draw in range(500))
print(f"first failure, middle of 500 streams: order {waits[250]:,}")
print(f"first failure, range: {waits[0]:,} to {waits[-1]:,}")
marks = [10, 30, 100, 300, 1_000, 3_000, 10_000]
rows = [(n, 100 * np.mean(np.array(waits) <= n)) for n in marks]
print(f"failed within 100 orders: {rows[2][1]:.0f}%")
head = "orders,streams that failed in %"
np.savetxt("wait_for_refund.csv", rows, "%.5g", ",", header=head, comments="")
fig, ax = plt.subplots(figsize=(4.2, 3), layout="constrained")
ax.semilogx(waits, np.arange(1, 501) / 5, drawstyle="steps-post")
ax.axvline(100, color="grey", ls=":")
ax.text(90, 60, "a test of\n100 orders", ha="right")
ax.set(xlim=(8, 12_000), xlabel="orders", ylabel="streams that failed, in %")
ax.xaxis.set_major_formatter("{x:,g}")
fig.savefig("wait_for_refund.svg")

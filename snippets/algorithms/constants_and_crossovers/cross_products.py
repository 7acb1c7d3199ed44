# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["cross_products.svg"]
# [tool.snippet.knobs]
# ADD = { label = "price of an addition", range = [0, 2], step = 0.25 }
# ///

from itertools import combinations

import matplotlib.pyplot as plt

ADD = 1.0  # what an addition costs; a multiplication costs 1
SIZES = [2**k for k in range(1, 16)]


# region core
def schoolbook(n):
    """Multiply each coefficient by each; add up what belongs together."""
    return n * n + ADD * (n - 1) ** 2


def karatsuba(n):
    """Make three products of halves, as long as that is cheaper."""
    split = 3 * karatsuba(n // 2) + ADD * (4 * n - 4) if n > 1 else 1
    return min(split, schoolbook(n))


def fourier(n):
    """Transform both, multiply point by point, and transform back."""
    size, stages = 2 * n, n.bit_length()  # room for the product; log2(size)
    products = 3 * stages * size // 2 + size  # of complex numbers
    sums = 3 * stages * size
    return 4 * products + size + ADD * (2 * products + 2 * sums)


# endregion
ways = {w.__name__: [*map(w, SIZES)] for w in (schoolbook, karatsuba, fourier)}
ways["half of fourier"] = [cost / 2 for cost in ways["fourier"]]
for slow, fast in combinations(ways, 2):
    first = next(n for n, a, b in zip(SIZES, ways[slow], ways[fast]) if b < a)
    print(f"{fast} before {slow}: from {first:,} coefficients")
fig, ax = plt.subplots(figsize=(4.2, 3.2), layout="constrained")
for (name, costs), style in zip(ways.items(), ("C0s-", "C1o-", "C2^-")):
    each = [cost / n for cost, n in zip(costs, SIZES)]
    ax.loglog(SIZES, each, style, markersize=5)
    at, side = (10, "right") if name == "schoolbook" else (-1, "left")
    ax.text(SIZES[at], each[at], f"  {name}  ", color=style[:2], ha=side)
ax.set(xlim=(1.5, 1_500_000), ylim=(1, 10_000), xticks=[2, 32, 1_024, 32_768])
ax.set(xlabel="coefficients", ylabel="cost of each coefficient")
plt.setp((ax.xaxis, ax.yaxis), major_formatter="{x:,.0f}")
fig.savefig("cross_products.svg")
with open("cross_products.csv", "w") as file:
    file.write("coefficients," + ",".join(ways) + "\n")
    for n, *costs in zip(SIZES, *ways.values()):
        file.write(f"{n},{','.join(f'{cost:.0f}' for cost in costs)}\n")

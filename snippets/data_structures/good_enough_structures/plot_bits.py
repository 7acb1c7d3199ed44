# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib", "numpy"]
# [tool.snippet]
# figures = ["plot_bits.svg"]
# base_rate = "no: a filter that says yes to everybody denies nobody either"
# [tool.snippet.knobs]
# BITS = { label = "bits for each key", range = [2, 16], step = 1 }
# LOOKS = { label = "looks", range = [1, 16], step = 1 }
# ///

from hashlib import blake2b
from math import ceil, log, log2, log10

import matplotlib.pyplot as plt
import numpy as np

BITS = 10  # for each key
LOOKS = 7


def measure_error(bits, looks, n=2_000, asked=range(2_000, 12_000)):
    """Return the share of strangers that a Bloom filter of n keys lets in."""
    size = ceil(bits * n)

    # region core
    def places(key):
        digest = blake2b(b"%d" % key).digest()
        for i in range(0, 4 * looks, 4):
            yield int.from_bytes(digest[i : i + 4]) % size

    table = {place for key in range(n) for place in places(key)}
    return sum(table.issuperset(places(key)) for key in asked) / len(asked)
    # endregion


exact = sum(log2((2**64 - i) / (i + 1)) for i in range(10_000)) / 10_000
rows = [(k, exact, log2(10**k) / log(2), log2(10**k)) for k in range(1, 10)]
for name, row in ("hundred", rows[1]), ("billion", rows[8]):
    print(f"Bloom filter, one error in a {name}: {row[2]:.0f} bits")
print(f"no error: at least {exact:.0f} bits")
share = measure_error(BITS, LOOKS)
print(f"the dot's filter lets in: {share:.1%}")
head = "one error in ten to the,no error in bits,Bloom filter,any filter"
np.savetxt("plot_bits.csv", rows, "%.3g", ",", header=head, comments="")
x, *y = zip(*rows)
fig, ax = plt.subplots(figsize=(4.2, 3), layout="constrained")
ax.plot(x, y[0], "k-", x, y[1], "C0--", x, y[2], "C1:")
ax.plot(-log10(max(share, 1e-4)), BITS, "C0o", ms=8)
ax.set(xlim=(0, 9.3), ylim=(0, 62), xticks=[0, 3, 6, 9])
ax.set_xticklabels(["all", "1,000", "1 million", "1 billion"])
ax.set(xlabel="one stranger let in of", ylabel="bits per key")
ax.text(2, 54, "any exact structure, at least")
ax.text(5, 27, "Bloom filter", ha="right")
ax.text(5, 11, "any filter, at least")
fig.savefig("plot_bits.svg")

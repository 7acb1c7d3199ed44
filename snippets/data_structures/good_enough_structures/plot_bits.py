# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["plot_bits.svg"]
# ///

from hashlib import blake2b
from math import ceil, log, log2

import matplotlib.pyplot as plt

n, asked = 10_000, range(10_000, 40_000)


def measure_error(bits, looks):
    """Return the share of strangers that a Bloom filter of n keys lets in."""

    def places(key):
        digest = blake2b(b"%d" % key).digest()
        for i in range(0, 4 * looks, 4):
            yield int.from_bytes(digest[i : i + 4]) % bits

    table = {place for key in range(n) for place in places(key)}
    return sum(table.issuperset(places(key)) for key in asked) / len(asked)


exact = sum(log2((2**64 - i) / (i + 1)) for i in range(n)) / n
least = [log2(10**k) for k in range(1, 10)]  # for one error in 10**k
bloom = [bits / log(2) for bits in least]
found = [measure_error(ceil(n * bloom[k]), round(least[k])) for k in range(3)]
for name, bits in ("hundred", bloom[1]), ("billion", bloom[8]):
    print(f"Bloom filter, one error in a {name}: {bits:.0f} bits")
print(f"no error: at least {exact:.0f} bits")

fig, ax = plt.subplots(figsize=(6, 3.5), layout="constrained")
ax.plot([1, 9], [exact, exact], "k-", range(1, 10), least, "C1:")
ax.plot(range(1, 10), bloom, "C0--")
ax.plot([-log(share, 10) for share in found], bloom[:3], "C0o", ms=8)
ax.set(xlim=(0.7, 9.3), ylim=(0, 62), xticks=[1, 3, 6, 9])
ax.set_xticklabels(["1 in 10", "1,000", "1 million", "1 billion"], fontsize=12)
ax.set_xlabel("one error allowed in", fontsize=13)
ax.set_ylabel("bits per key", fontsize=13)
ax.text(2.6, 54, "any exact structure, at least", fontsize=13)
ax.text(3, 27, "Bloom filter", fontsize=13)
ax.text(6.2, 12, "any filter, at least", fontsize=13)
fig.savefig("plot_bits.svg")

# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["draw_networks.svg"]
# ///

from math import cos, pi, sin

import matplotlib.pyplot as plt

DATA = "Data network, Simplicity, Data structures, Language, Algorithms"
KNOWLEDGE = "Deployment, Models, Impact, Knowledge network"
JOINT = {"Feeding ML": (0, 1.3), "Reuse": (0, -1.3)}  # these belong to both
# The parts that a part's pages name, before they begin or where they end, and
# those that name it: each pair once.
LINKS = {
    "Data structures": "Algorithms, Data network, Language, Simplicity, Models",
    "Simplicity": "Data network, Deployment, Feeding ML, Models, Reuse",
    "Deployment": "Data network, Data structures, Feeding ML, Impact, Models",
    "Models": "Impact, Language, Feeding ML, Reuse",
    "Knowledge network": "Algorithms, Impact, Language, Feeding ML, Models",
    "Reuse": "Feeding ML, Language",
    "Language": "Algorithms, Data network, Simplicity",
}

# region core
pairs = [(one, other) for one in LINKS for other in LINKS[one].split(", ")]
nets = [set(net.split(", ")) for net in (DATA, KNOWLEDGE)]
inside = [pair for pair in pairs if any(net.issuperset(pair) for net in nets)]
print(f"pairs of parts that are linked: {len(pairs)}")
print(f"of them within one network: {len(inside)}")
print(f"of them across: {len(pairs) - len(inside)}")
# endregion

fig, ax = plt.subplots(figsize=(2, 4))
places, mark = dict(JOINT), {"markersize": 11, "zorder": 3, "clip_on": False}
for net, side, align in (DATA, -1, "right"), (KNOWLEDGE, 1, "left"):
    for k, name in enumerate(names := net.split(", ")):
        turn = pi * (k + 1) / (len(names) + 1)  # each half a ring
        x, y = places[name] = side * sin(turn), 1.15 * cos(turn)
        ax.plot(x, y, "C0s" if side < 0 else "C1o", **mark)
        ax.text(x + side * 0.17, y, name, ha=align, va="center")
for name, (x, y) in JOINT.items():
    ax.plot(x - 0.1, y, "C0s", x + 0.1, y, "C1o", **mark)
    ax.text(x, y + (0.17 if y > 0 else -0.33), name, ha="center")
for pair in pairs:
    color = "black" if pair not in inside else "C0" if pair[0] in DATA else "C1"
    wide = 0.6 if color == "black" else 1.8
    ax.plot(*zip(*map(places.get, pair)), color, lw=wide)
ax.axis("off")
fig.savefig("draw_networks.svg")
rows = ["part,is linked with", *map(",".join, pairs), ""]
with open("draw_networks.csv", "w", newline="") as file:
    file.write("\n".join(rows))

# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["plot_share.svg"]
# draws = "no: 20 other shuffles moved no point by more than 5 pages"
# [tool.snippet.knobs]
# ORDER = { label = "rows lie", choices = ["scattered", "in order"] }
# ///

import random
import sqlite3
from contextlib import suppress

import matplotlib.pyplot as plt

ORDER = "scattered"  # how rows with neighbouring values lie in the table
PAGE, values = 4096, list(range(2_000))
if ORDER == "scattered":
    random.Random(0).shuffle(values)
db = sqlite3.connect(":memory:")
db.executescript("CREATE TABLE t (value, note); CREATE INDEX i ON t (value)")
db.executemany("INSERT INTO t VALUES (?, ?)", ((v, "x" * 60) for v in values))
image = db.serialize()
TOTAL = "SELECT sum(value), sum(length(note)) FROM t {} WHERE value < {}"


def ask(image, way, rows):
    """Return the answer of a database image, None if it is found damaged."""
    with suppress(sqlite3.Error):
        (db := sqlite3.connect(":memory:")).deserialize(image)
        return db.execute(TOTAL.format(way, rows)).fetchall()


def count_needed(way, rows):
    # region core
    """Count the pages without which the answer is lost: blank each in turn."""
    cuts, right = range(0, len(image), PAGE), ask(image, way, rows)
    blank = (image[:cut] + bytes(PAGE) + image[cut + PAGE :] for cut in cuts)
    return sum(ask(damaged, way, rows) != right for damaged in blank)
    # endregion


scan = count_needed("NOT INDEXED", 200)
shares = (1, 2, 3, 5, 10, 20, 50)
table = [(p, count_needed("INDEXED BY i", 20 * p)) for p in shares]
lines = [f"{share}%, pages: {pages}" for share, pages in table]
print(f"scan, pages: {scan}", *lines, sep="\n")
fig, ax = plt.subplots(figsize=(4.2, 3), layout="constrained")
ax.plot(*zip(*table), "C0o-")
ax.axhline(scan, color="C1", linestyle="--")
ax.text(50, 0.9 * scan, "scan", ha="right")
ax.set(ylim=(0, 1.3 * scan), xlabel="rows that match, %", ylabel="pages needed")
fig.savefig("plot_share.svg")
with open("plot_share.csv", "w") as file:
    file.write("rows that match (%),pages by the index,pages of a scan\n")
    file.writelines(f"{p},{n},{scan}\n" for p, n in table)

# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["plot_callers.svg"]
# ///

import ast
import re

import matplotlib.pyplot as plt

STEPS = """
def read(text):
    return dict(line.split(" = ") for line in text.splitlines())
def add_defaults(table):
    return {"host": "localhost", "port": "80", "url": "{host}:{port}"} | table
def override(table, given):
    return table | given
def expand(table):
    return {name: value.format_map(table) for name, value in table.items()}
def convert(table):
    return {k: int(v) if v.isdecimal() else v for k, v in table.items()}
"""
# region core
COMPOSE = "convert(expand(override(add_defaults(read(text)), given)))"
LOAD = f"def load(text, given):\n    return {COMPOSE}\n"
forward = re.sub(r"def (.*):\n( .*\n)+", r"def \1:\n    return _\1\n", STEPS)


def _count_nodes(source):
    """Count the syntax nodes of a source that have a line number."""
    return sum(hasattr(n, "lineno") for n in ast.walk(ast.parse(source)))


modules = {"steps": STEPS, "wrapped": STEPS + forward, "load": STEPS + LOAD}
calls = {"steps": COMPOSE, "wrapped": COMPOSE, "load": "load(text, given)"}
# endregion
fig, ax = plt.subplots(figsize=(4.2, 3), layout="constrained")
table = {}
for (name, call), style in zip(calls.items(), ("C0o-", "C1s--", "C2^:")):
    size, each = _count_nodes(modules[name]), _count_nodes(f"settings = {call}")
    total = [size + callers * each for callers in range(11)]
    print(f"{name}, two callers: {total[2]}\n{name}, ten callers: {total[10]}")
    ax.plot(total, style)
    ax.text(10.3, total[10], name, va="center")
    table[name] = total
ax.set(xlim=(0, 14), ylim=(0, 260), xticks=[0, 5, 10])
ax.set(xlabel="callers", ylabel="syntax nodes")
fig.savefig("plot_callers.svg")
with open("plot_callers.csv", "w") as file:
    file.write("callers,steps (nodes),wrapped (nodes),load (nodes)\n")
    for callers, row in enumerate(zip(*table.values())):
        file.write(",".join(map(str, (callers, *row))) + "\n")

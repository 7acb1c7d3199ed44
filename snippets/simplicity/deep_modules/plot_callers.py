# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["plot_callers.svg"]
# [tool.snippet.knobs]
# NEEDED = { label = "calls that each caller needs", range = [1, 5], step = 1 }
# ///

import ast
import re

import matplotlib.pyplot as plt

NEEDED = 5
# region core
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
# endregion
nested = "text"
for name, rest in re.findall(r"def (\w+)\(\w+(.*)\):", STEPS)[:NEEDED]:
    nested = f"{name}({nested}{rest})"
given = "text, given" if "given" in nested else "text"
forward = re.sub(r"def (.*):\n( .*\n)+", r"def \1:\n    return _\1\n", STEPS)
# region core
load = f"def load({given}):\n    return {nested}"
modules = {"steps": STEPS, "wrapped": STEPS + forward, "load": STEPS + load}
calls = {"steps": nested, "wrapped": nested, "load": f"load({given})"}
# endregion
fig, ax = plt.subplots(figsize=(4.2, 3), layout="constrained")
for (name, call), style in zip(calls.items(), ("C0o-", "C1s--", "C2^:")):
    trees = map(ast.parse, (modules[name], f"settings = {call}"))
    # Nodes that have a line number: the others only say how a name is used.
    size, each = (sum(hasattr(n, "lineno") for n in ast.walk(t)) for t in trees)
    total = [size + callers * each for callers in range(11)]
    print(f"{name}, two callers: {total[2]}\n{name}, ten callers: {total[10]}")
    ax.plot(total, style)
    ax.text(10.3, total[10], name, va="center")
ax.set(xlim=(0, 14), ylim=(0, 260), xticks=[0, 5, 10])
ax.set(xlabel="callers", ylabel="syntax nodes")
fig.savefig("plot_callers.svg")
with open("plot_callers.csv", "w") as file:
    print("callers,steps (nodes),wrapped (nodes),load (nodes)", file=file)
    for row in zip(range(11), *(line.get_ydata() for line in ax.lines)):
        print(*row, sep=",", file=file)

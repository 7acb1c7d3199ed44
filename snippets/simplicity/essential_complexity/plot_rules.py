# /// script
# requires-python = ">=3.11"
# dependencies = ["matplotlib"]
# [tool.snippet]
# figures = ["plot_rules.svg"]
# ///

import ast
from datetime import datetime, timedelta

import matplotlib.pyplot as plt

HOUR, space = timedelta(hours=1), {"datetime": datetime, "timedelta": timedelta}
LAW = """
def change(year, month):
    last = datetime(year, month, 31, 1)
    return last - timedelta((last.weekday() + 1) % 7)
"""
exec(LAW, space)
law = {y: [space["change"](y, m) for m in (3, 10)] for y in range(2024, 2036)}
# region core
ask = "\nstart, end = change(at.year, 3), change(at.year, 10)"  # in UTC
months = "[2 if 4 <= at.month <= 10 else 1]"
dates = "[2 if start.date() <= at.date() < end.date() else 1]"
plain = "[2 if start + HOUR <= at < end + 2 * HOUR else 1]"
gap = "[] if start + HOUR <= at < start + 2 * HOUR else "
fold = "[2, 1] if end + HOUR <= at < end + 2 * HOUR else "
both = "[n for n in (2, 1) if (start <= at - n * HOUR < end) == (n == 2)]"
texts = ["[1]", months, dates, plain, gap + plain, gap + fold + plain, both]
# endregion
names = "one offset", "months", "dates", "hours", "gap", "gap, fold", "try both"
hours = [datetime(2025, 1, 1) + at * HOUR for at in range(87648)]
truth, rows = {}, ["version,syntax nodes,wrong hours in ten years"]
for utc in [hours[0] - HOUR, *hours]:  # let the clock run for ten years
    ahead = 2 if law[utc.year][0] <= utc < law[utc.year][1] else 1
    truth.setdefault(utc + ahead * HOUR, []).append(ahead)
ax = plt.figure(figsize=(4.2, 3.2), layout="constrained").subplots()
cases = [(at, *law[at.year], truth.get(at, [])) for at in hours]
for name, text in zip(names, texts, strict=True):
    wrong = sum(eval(f"[({text}) != right for at, start, end, right in cases]"))
    code = ast.walk(ast.parse(text + (LAW + ask) * ("start" in text)))
    size = sum(hasattr(node, "lineno") for node in code)
    print(f"{name}, nodes: {size}\n{name}, wrong: {wrong:,} hours")
    print(f"{name}, 1,000 pass: {(1 - wrong / len(hours)) ** 1000:.0%}")
    rows.append(f'"{name}",{size},{wrong}')
    ax.plot(size, wrong, "C0o" if text != both else "C1s")
    ax.text(size + 2, wrong * 1.3 + (text == both) / 2, name)
ax.set(xlabel="syntax nodes", ylabel="wrong hours in ten years")
ax.set(xlim=(0, 110), yscale="symlog", ylim=(-0.5, 200000))
ax.yaxis.set_major_formatter("{x:,g}")
plt.savefig("plot_rules.svg")
with open("plot_rules.csv", "w") as file:
    print(*rows, sep="\n", file=file)

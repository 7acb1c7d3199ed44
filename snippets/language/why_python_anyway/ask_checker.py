# /// script
# requires-python = ">=3.11"
# dependencies = ["mypy"]
# [tool.snippet]
# browser = "no: mypy is not among the browser's packages"
# ///

from collections import Counter
from pathlib import Path

from mypy import api

BODIES = """Iterable: sum(values); Iterable: max(values); Sequence: values[-1]
Iterable: sorted(values); Collection: [v / sum(values) for v in values]
Collection: sum(values) / len(values); Collection: max(values) - min(values)
Iterable: sum(v > 5 for v in values); Iterable: [v * 2 for v in values]"""
GIVEN = """(3, 10, 4, 10); iter([3, 10, 4, 10]); {3, 10, 4}
{"a": 3, "b": 10, "c": 4, "d": 10}; ["3", "10", "4", "10"]; [3, "10", 4, 10]
"3 10 4 10"; b"3 10 4 10"; [3, None, 4, 10]; None; [[3], [10], [4], [10]]"""
HEAD = """from collections.abc import *; from typing import Any
def outside(data: Any) -> Any: return data"""
MODES = {"no types": "", "list": ": list[float]", "needed": ": {}[float]"}
for mode, types in {**MODES, "from outside": MODES["list"]}.items():
    wrap = "outside({})" if mode == "from outside" else "{}"
    calls, lines, seen = [], HEAD.splitlines(), Counter()
    # region core
    for i, line in enumerate(BODIES.replace("\n", "; ").split("; ")):
        need, body = line.split(": ", 1)
        head = f"values{types.format(need)}) -> Any" if types else "values)"
        lines.append(f"def f{i}({head}: return {body}")
        for data in GIVEN.replace("\n", "; ").split("; "):
            calls.append(f"f{i}({wrap.format(data)})")
    Path("calls.py").write_text("\n".join(lines + calls))
    report = api.run(["--config-file=", "--cache-dir=cache", "calls.py"])[0]
    rows = [row.split(":") for row in report.splitlines()]
    flagged = {int(row[1]) for row in rows if row[2:3] == [" error"]}
    # endregion
    exec("\n".join(lines), space := {})
    for number, call in enumerate(calls, len(lines) + 1):
        try:
            right = space[call[:2]]([3, 10, 4, 10])
            kind = "right" if eval(call, space) == right else "wrong"
        except Exception:
            kind = "error"
        seen[kind, number in flagged] += 1
    for kind in ("right", "wrong", "error"):
        yes, no = seen[kind, True], seen[kind, False]
        print(f"{mode}, {kind}, flagged: {yes} of {yes + no}")

# /// script
# requires-python = ">=3.11"
# ///

from collections.abc import Iterator

BODIES = """sum(values); max(values); sorted(values); values[-1]
sum(values) / len(values); max(values) - min(values)
sum(v > 5 for v in values); [v * 2 for v in values]
[v / sum(values) for v in values]"""
GIVEN = """(3, 10, 4, 10); iter([3, 10, 4, 10]); {3, 10, 4}
{"a": 3, "b": 10, "c": 4, "d": 10}; ["3", "10", "4", "10"]; [3, "10", 4, 10]
"3 10 4 10"; b"3 10 4 10"; [3, None, 4, 10]; None; [[3], [10], [4], [10]]"""


# region core
def convert(values):
    """Make a float of each value."""
    return [float(value) for value in values]


def check(values):
    """Let a list, a tuple or an iterator in, and of values only numbers."""
    if not isinstance(values, (list, tuple, Iterator)):
        raise TypeError(values)
    values = list(values)
    if not {type(value) for value in values} <= {int, float}:
        raise TypeError(values)
    return values


# endregion
for edge in (convert, check):
    seen = []
    for body in BODIES.replace("\n", "; ").split("; "):
        right = eval(body, {"values": [3, 10, 4, 10]})
        for data in GIVEN.replace("\n", "; ").split("; "):
            try:
                same = eval(body, {"values": edge(eval(data))}) == right
                seen.append("right" if same else "wrong")
            except Exception:
                seen.append("error")
    for kind in ("error", "right", "wrong"):
        print(f"{edge.__name__}, {kind}: {seen.count(kind)} of {len(seen)}")

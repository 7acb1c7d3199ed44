# /// script
# requires-python = ">=3.11"
# ///

from collections import Counter

FUNCTIONS = [
    sum,
    max,
    sorted,
    lambda values: sum(values) / len(values),
    lambda values: max(values) - min(values),
    lambda values: sum(value > 5 for value in values),
    lambda values: [value * 2 for value in values],
    lambda values: [value / sum(values) for value in values],
    lambda values: values[-1],
]
GIVEN = {  # in place of [3, 10, 4, 10]
    "a tuple": lambda: (3, 10, 4, 10),
    "a generator": lambda: iter([3, 10, 4, 10]),
    "a set": lambda: {3, 10, 4},
    "a dict with them": lambda: {"a": 3, "b": 10, "c": 4, "d": 10},
    "numbers as text": lambda: ["3", "10", "4", "10"],
    "one as text": lambda: [3, "10", 4, 10],
    "one long text": lambda: "3 10 4 10",
    "bytes": lambda: b"3 10 4 10",
    "a missing one": lambda: [3, None, 4, 10],
    "nothing": lambda: None,
    "a list of lists": lambda: [[3], [10], [4], [10]],
}
outcomes = Counter()
for name, make in GIVEN.items():
    # region core
    for function in FUNCTIONS:
        try:
            right = function(make()) == function([3, 10, 4, 10])
            outcomes["right" if right else "wrong", name] += 1
        except Exception:
            outcomes["error", name] += 1
    # endregion
for kind in ("error", "right", "wrong"):
    print(f"{kind}: {sum(outcomes[kind, name] for name in GIVEN)}")
for name in GIVEN:
    print(f"{name}, wrong: {outcomes['wrong', name]} of {len(FUNCTIONS)}")

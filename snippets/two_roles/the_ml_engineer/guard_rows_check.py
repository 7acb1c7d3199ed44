learned = learn_ranges(
    [{"a": 10, "b": 1}, {"a": 20, "b": 1}, {"a": 14, "b": 3}]
)
for fine in ({"a": 12, "b": 2}, {"a": 24, "b": 0.5}, {"a": 5.5, "b": 3}):
    assert not is_strange(fine, learned), (
        f"{fine} is called strange. Learned were 10 to 20 for a, 1 to 3 for b; half a"
        " width beyond an end is still fine, or every new record would raise an alarm."
    )
for strange, why in (
    (
        {"a": 1.4, "b": 2},
        "a is a tenth of what it was, as after a change of unit",
    ),
    ({"a": 14, "b": 30}, "b is ten times too large"),
    ({"a": None, "b": 2}, "a is missing, and None cannot be compared"),
    (
        {"a": 14, "b": float("nan")},
        "b is not a number: each comparison with it is false",
    ),
):
    assert is_strange(strange, learned), (
        f"{strange} passes, though {why}. Both the rule and the model would answer"
        " without complaint. Ask whether the value is inside, and refuse all else."
    )

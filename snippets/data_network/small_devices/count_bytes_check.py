cells = {
    "the ten largest readings": (10, 2),
    "counters for an 8-bit converter": (1 << 8, 4),
    "counters for a 12-bit converter": (1 << 12, 4),
    "all 8,640 readings of a day": (8_640, 2),
}
for name, (count, width) in cells.items():
    assert size[name] == count * width, (
        f"For {name} you wrote {size[name]:,}. Multiply how many cells there are by"
        " the bytes of one: readings have two, and counters, of which there is one"
        " for each number that the converter can say, four."
    )
right = {
    name for name, (count, width) in cells.items() if count * width > 4_096
}
assert set(too_large) == right, (
    f"You wrote {list(too_large)}. Hold each size against 4,096, and name those"
    " that are larger, as they are spelt above."
)

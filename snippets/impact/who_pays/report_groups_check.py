mixed = (
    [("a", n % 4 > 0) for n in range(40)]
    + [("b", True)] * 29
    + [("c", False)] * 30
)
told = report(mixed)
assert set(told) == {"a", "b", "c"}, (
    f"The report names {', '.join(map(str, told))}, and the answers came from a, b and"
    " c. Each group gets an entry, also the one that cannot be judged."
)
assert told["b"] is None, (
    f"Group b was right 29 times of 29, and you report {told['b']}. The rule asks for"
    " 30 answers. A small group that looks perfect is a group you know little about."
)
assert told["c"] == 0, (
    f"Group c has 30 answers, enough to be judged, all wrong. You report {told['c']}."
    " Is the limit counted the right way round? A share of zero is a share."
)
assert told["a"] == 0.75, (
    f"Group a was right 30 times of 40, and you report {told['a']}. Divide by the"
    " answers of the group, and not by all."
)

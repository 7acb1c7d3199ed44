WRONG = {
    "divide by the largest": lambda v: [x / (max(v) or 1) for x in v],
    "sort": lambda v: sorted(scale(v)),
    "turn upside down": lambda v: [1 - share for share in scale(v)],
    "keep the ends only": lambda v: [float(x >= 0.5) for x in scale(v)],
    "drop the last": lambda v: scale(v)[:-1],
    "put all alike at 0.5": lambda v: (
        [0.5] * len(v) if min(v) == max(v) else scale(v)
    ),
}
lists = [[3, 1, 2], [5, 5, 5], [-4.0, 0.5, 8.0, 8.0], [7], [0.1, 0.3, 0.2]]
for values in lists:
    assert holds(scale, values), (
        f"A correct `scale` turns {values} into {scale(values)} and you say that"
        " it breaks a promise. Floats miss by a little: compare with a tolerance."
    )
for fault, wrong in WRONG.items():
    assert not all(holds(wrong, values) for values in lists), (
        f"A version that does this passes on all {len(lists)} lists: {fault}. It"
        f" makes {wrong([3, 1, 5])} of [3, 1, 5] and {wrong([5, 5])} of [5, 5]:"
        " which promise of the docstring is broken, and does `holds` look at it?"
    )

advice = {
    "x.T": "Transposing lets the two axes trade places",
    "x[::2]": "The view skips a row, so its next row is further",
    "x[:, ::-1]": "The view walks backwards along its rows",
    "x.reshape(10, 4)": "The next row begins four numbers later",
}
right = {
    "x.T": (4, 8 * 4),
    "x[::2]": (2 * 8 * 4, 4),
    "x[:, ::-1]": (8 * 4, -4),
    "x.reshape(10, 4)": (4 * 4, 4),
}
for name, pair in right.items():
    found = strides.get(name)
    assert found is not None, f"There is no entry for {name}. Put it back."
    assert tuple(found) == pair, (
        f"For {name} you wrote {found}. {advice[name]}: how many bytes are that"
        " along the first axis, and along the second?"
    )

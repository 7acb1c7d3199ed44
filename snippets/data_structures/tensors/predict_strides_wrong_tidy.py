# Wrong: believes that the transpose has moved the numbers.
strides = {
    "x.T": (20, 4),
    "x[::2]": (64, 4),
    "x[:, ::-1]": (32, -4),
    "x.reshape(10, 4)": (16, 4),
}

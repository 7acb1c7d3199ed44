# Wrong: a stride is taken for a length, which cannot be negative.
strides = {
    "x.T": (4, 32),
    "x[::2]": (64, 4),
    "x[:, ::-1]": (32, 4),
    "x.reshape(10, 4)": (16, 4),
}

# x has 5 rows and 8 columns of 4-byte floats, in C order: strides (32, 4).
strides = {
    # The axes trade places, and the numbers stay.
    "x.T": (4, 32),
    # The next row but one is two rows away.
    "x[::2]": (64, 4),
    # One number back for each step forward.
    "x[:, ::-1]": (32, -4),
    # A row has four numbers now.
    "x.reshape(10, 4)": (16, 4),
}

print(f"answered: {sum(any(pair) for pair in strides.values())} of 4")

size, columns = 4, 8
row = columns * size
strides = {
    "x.T": [size, row],
    "x[::2]": [2 * row, size],
    "x[:, ::-1]": [row, -size],
    "x.reshape(10, 4)": [4 * size, size],
}

print(f"answered: {sum(any(pair) for pair in strides.values())} of 4")

# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "How many bytes lie between one number and its neighbour along that axis?"
# ///

# x has 5 rows and 8 columns of 4-byte floats, in C order: strides (32, 4).
# Write the strides of each view, in bytes.
strides = {
    "x.T": (0, 0),
    "x[::2]": (0, 0),
    "x[:, ::-1]": (0, 0),
    "x.reshape(10, 4)": (0, 0),
}

print(f"answered: {sum(any(pair) for pair in strides.values())} of 4")

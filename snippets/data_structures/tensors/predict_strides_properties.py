from array import array

x = memoryview(array("f", range(40))).cast("B").cast("f", (5, 8))
assert tuple(strides["x[::2]"]) == x[::2].strides
assert tuple(strides["x.T"]) == x.strides[::-1]
assert tuple(strides["x[:, ::-1]"]) == (x.strides[0], -x.strides[1])
assert (
    tuple(strides["x.reshape(10, 4)"]) == x.cast("B").cast("f", (10, 4)).strides
)

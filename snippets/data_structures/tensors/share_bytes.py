from array import array

numbers = array("f", range(12))
# region core
block = memoryview(numbers).cast("B")
table = block.cast("f", (3, 4))
print(f"3 rows by 4, strides: {table.strides}")
print(f"4 rows by 3, strides: {block.cast('f', (4, 3)).strides}")
view = table[::2]
print(f"every other row, strides: {view.strides}")

view[1, 0] = 99.0
print(f"numbers[8], after view[1, 0] = 99: {numbers[8]:g}")
try:
    view.cast("B")
except TypeError as error:
    print(f"every other row, cast to one row: {type(error).__name__}")
# endregion

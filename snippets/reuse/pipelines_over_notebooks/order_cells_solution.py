# After the first cell, the two others can stand in either order. One of the two
# reads before it sorts: no error, and 3 in place of 1.
without_error = 2
right = 1

print(f"{without_error} run through, {right} are right")

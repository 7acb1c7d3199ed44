# Wrong: says that it is right, not how many orders are.
without_error = 2
right = True

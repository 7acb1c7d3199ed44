# Wrong: only the order from top to bottom runs through.
without_error = 1
right = 1

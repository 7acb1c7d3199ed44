# Wrong: whatever runs through is taken to be right.
without_error = 2
right = 2

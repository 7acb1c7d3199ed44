# Wrong: says what is wrong, not how many.
without_error = 2
right = 3

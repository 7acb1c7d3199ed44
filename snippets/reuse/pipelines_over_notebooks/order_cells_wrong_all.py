# Wrong: takes every order for one that runs through.
without_error = 6
right = 1

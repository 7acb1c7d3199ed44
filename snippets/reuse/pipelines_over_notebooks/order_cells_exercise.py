# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Write the six orders down, and cross out those in which `a` is read too early."
# ///

# A notebook has three cells:
#     a = [3, 1, 2]        a = sorted(a)        first = a[0]
# They can be run, each once, in six orders.
without_error = None  # in how many orders does no cell fail?
right = None  # in how many of these is `first` the smallest?

print(f"{without_error} run through, {right} are right")

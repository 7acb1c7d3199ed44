# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Four flags are enough to write all pairs down. Then generalise."
# ///

# Ten flags, each on or off.
numbers = {
    # How many configurations are there?
    "configurations": 0,
    # A setting of two flags says which two, and how each is set.
    "settings of two flags": 0,
    # How many of these does a single test try?
    "settings in one test": 0,
    # How many configurations are left when three flags are deleted?
    "configurations without three": 0,
}

print(f"answered: {sum(value > 0 for value in numbers.values())} of 4")

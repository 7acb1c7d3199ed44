given = [10.0, 30.0, 20.0]
first = gross(given, 2.0, 5.0)
assert sorted(first) == [20.0, 40.0, 50.0], (
    f"gross([10, 30, 20], 2.0, 5.0) gave {first}. Reduced by 5, the dearest is 25, and a"
    " rate of 2.0 doubles all. Does the function still read `prices` and `rate` of the"
    " notebook?"
)
assert given == [10.0, 30.0, 20.0], (
    f"The list that was passed in is {given} now. The caller's data are an input, not a"
    " place to work in: make a new list."
)
assert gross(given, 2.0, 5.0) == first, (
    "A second call with the same arguments gives something else. A cell may depend on"
    " how often it ran. A step of a pipeline must not."
)
assert gross([1.0], 1.0, 0.0) == [1.0], (
    "A single price without tax or discount should come back as it is."
)

assert share is not None, (
    "`share` is still None. The first step is good for 89 of 100 travellers. How many"
    " of those 89 also take a good second step?"
)
assert not 0.88 < share < 0.9, (
    f"{share} is the share for one step. A traveller has to get all twelve right, and"
    " each of them thins out those who are left."
)
assert share < 0.5, (
    f"{share} is too many. Losing 11 of 100 at the first step, 11% of the rest at the"
    " second, and so on twelve times, leaves far less than half."
)
assert abs(share - 0.89**12) < 0.006, (
    f"{share} is not what twelve independent steps leave. Multiply the chance of one"
    " good step with itself, once for each step."
)

assert share is not None, (
    "`share` is still None. The first step is good for 89 of 100 travellers. How many"
    " of those 89 also take a good second step?"
)
assert 0 <= share <= 1, (
    f"{share} is no share, which lies between 0 and 1. Eleven of a hundred are lost at"
    " the first step, and at the second only eleven of each hundred who are left."
)
assert not 0.88 < share < 0.9, (
    f"{share} is the share for one step. A traveller has to get all twelve right, and"
    " each of them thins out those who are left: take off 11% of them twelve times."
)
left = 1.0
for _ in range(12):
    left -= 0.11 * left
assert abs(share - left) < 0.006, (
    f"{share} is not what twelve independent steps leave. Begin with 100 travellers,"
    " take off 11% of those who are left, and do so once for each of the steps."
)

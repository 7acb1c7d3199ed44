assert comparisons_in_all > 1_000, (
    f"{comparisons_in_all:,} is at most one comparison for each key. That holds"
    " for a set; a list compares from the front until it meets the key. How many"
    " does the last key take?"
)
assert comparisons_in_all != 1_000_000, (
    "1,000,000 would be every key against every key. But a scan stops at its hit:"
    " the first key takes one comparison, the second takes two. Add them up."
)
assert comparisons_in_all == 1_000 * 1_001 // 2, (
    f"{comparisons_in_all:,} is not the sum of 1, 2, 3 and so on up to 1,000."
    " The first and the last make 1,001, so do the second and the last but one."
)

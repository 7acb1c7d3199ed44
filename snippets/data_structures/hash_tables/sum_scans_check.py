assert comparisons_in_all > 1_000, (
    f"You wrote {comparisons_in_all:,}, at most one comparison for each key. That"
    " holds for a set; a list compares from its front until it meets the key, so"
    " the sum is larger. Start with the last key: how many does it take?"
)
assert comparisons_in_all != 1_000_000, (
    f"You wrote {comparisons_in_all:,}, every key against every key. But a scan"
    " stops at its hit, so the sum is smaller: the first key takes one"
    " comparison, the second two. Add up this series."
)
assert comparisons_in_all == 1_000 * 1_001 // 2, (
    f"You wrote {comparisons_in_all:,}. It should be the sum of 1, 2, 3 and so on"
    " up to 1,000. Pair the first with the last, and the second with the last"
    " but one: what does each pair make?"
)

# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "With how many stored keys is each new key compared, and how often?"
# ///

# How many comparisons does each of these make in dicts that start empty?
comparisons = {
    # 1,000 keys, of which 200 share a hash. All other hashes differ.
    "one upload": 0,
    # 50 requests with 100 keys each, all 100 with one hash. A dict for each.
    "limited requests": 0,
    # 2,000 keys, spread evenly over 40 hashes. Keys with different hashes
    # are never compared.
    "lazy hash": 0,
}

print(f"answered: {sum(value > 0 for value in comparisons.values())} of 3")

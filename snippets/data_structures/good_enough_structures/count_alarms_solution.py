# The filter denies no key that exists, so those 2,000 all pass. Of the other
# 998,000, one in a hundred passes by mistake: most of what passes is wrong,
# and still the disk is spared almost all of its work.
in_vain = 9_980  # one in a hundred of 998,000
let_through = 2_000 + in_vain

print(f"my answers: {let_through:,} and {in_vain:,}")

assert let_through >= 2_000, (
    f"{let_through:,} lookups would reach the disk, fewer than ask for a key that"
    " is there. A Bloom filter errs on one side only: which keys does it never"
    " turn away?"
)
assert in_vain != 20, (
    "20 is one in a hundred of the keys that exist. The error is a share of"
    " something else: of whom does the filter let a few in by mistake?"
)
assert in_vain != 10_000, (
    "10,000 is one in a hundred of all lookups. Those that ask for existing keys"
    " cannot be mistakes, so take the share of the others alone."
)
assert abs(in_vain - 9_980) < 1e-3, (
    f"{in_vain:,} lookups in vain do not fit an error of one in a hundred. Split"
    " the million into those who belong and strangers, then apply the error to"
    " the side where it happens."
)
assert abs(let_through - 11_980) < 1e-3, (
    f"Of {let_through:,} that pass, {in_vain:,} would be in vain. What passes is"
    " made of the mistakes and of everybody who belongs: add up both groups."
)

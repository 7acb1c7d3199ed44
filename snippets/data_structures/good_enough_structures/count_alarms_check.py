assert let_through >= 2_000, (
    f"You let {let_through:,} lookups through, and at least 2,000 have to pass: a"
    " Bloom filter errs on one side only. Start with the keys that it never turns"
    " away."
)
assert in_vain != 20, (
    f"{in_vain} in vain is one in a hundred of the keys that exist. It should be a"
    " share of those whom the filter lets in by mistake: count them first."
)
assert in_vain != 10_000, (
    f"{in_vain:,} in vain is one in a hundred of all lookups. Those that ask for"
    " existing keys cannot be mistakes, so take the share of the others alone."
)
assert abs(in_vain - 9_980) < 1e-3, (
    f"{in_vain:,} lookups in vain do not fit an error of one in a hundred. Split"
    " the million into members and strangers, and apply the error to the side"
    " where it happens."
)
assert abs(let_through - 11_980) < 1e-3, (
    f"You let {let_through:,} through, {in_vain:,} of them in vain. What passes is"
    " made of the mistakes and of everybody who belongs: add up both groups."
)

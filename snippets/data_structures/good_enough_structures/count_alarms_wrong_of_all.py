# Wrong: takes the share of all lookups.
let_through = 12_000
in_vain = 10_000

print(f"my answers: {let_through:,} and {in_vain:,}")

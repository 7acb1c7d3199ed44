# Wrong: takes the share of the keys that exist.
let_through = 2_000 + 20
in_vain = 20

print(f"my answers: {let_through:,} and {in_vain:,}")

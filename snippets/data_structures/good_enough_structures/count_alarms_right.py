lookups, there, error = 1_000_000, 2_000, 0.01
in_vain = (lookups - there) * error
let_through = lookups - (lookups - there) * (1 - error)

print(f"my answers: {let_through:,} and {in_vain:,}")

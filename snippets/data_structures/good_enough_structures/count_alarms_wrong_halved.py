# Wrong: the mistakes on both sides.
let_through = 1_980 + 9_980
in_vain = 9_980

print(f"my answers: {let_through:,} and {in_vain:,}")

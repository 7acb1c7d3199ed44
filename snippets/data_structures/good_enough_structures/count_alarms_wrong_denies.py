# Wrong: forgets that what exists passes.
let_through = 9_980
in_vain = 9_980

print(f"my answers: {let_through:,} and {in_vain:,}")

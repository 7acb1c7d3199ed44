# Wrong: as if one in a hundred of those that pass were mistakes.
let_through = 2_020
in_vain = 20

print(f"my answers: {let_through:,} and {in_vain:,}")

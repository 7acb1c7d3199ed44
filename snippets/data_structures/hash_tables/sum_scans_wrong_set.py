# Wrong: as many as a set takes.
comparisons_in_all = 1_000

print(f"my answer: {comparisons_in_all:,}")

# Wrong: as many as a sorted list takes.
comparisons_in_all = 1_000 * 10

print(f"my answer: {comparisons_in_all:,}")

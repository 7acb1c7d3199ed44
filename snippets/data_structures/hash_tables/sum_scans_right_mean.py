comparisons_in_all = 1_000 * (1 + 1_000) / 2

print(f"my answer: {comparisons_in_all:,}")

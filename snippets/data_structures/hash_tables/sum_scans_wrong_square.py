# Wrong: every key against every key.
comparisons_in_all = 1_000 * 1_000

print(f"my answer: {comparisons_in_all:,}")

# Wrong: half the keys for each, and a half forgotten.
comparisons_in_all = 1_000 * 500

print(f"my answer: {comparisons_in_all:,}")

# Wrong: counts from zero: the first key takes no comparison.
comparisons_in_all = sum(range(1_000))

print(f"my answer: {comparisons_in_all:,}")

comparisons_in_all = sum(range(1, 1_001))

print(f"my answer: {comparisons_in_all:,}")

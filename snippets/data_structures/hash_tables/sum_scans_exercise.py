# A list holds 1,000 different keys. Each of them is looked up once with `in`.
comparisons_in_all = 1_000  # your answer

print(f"my answer: {comparisons_in_all:,}")

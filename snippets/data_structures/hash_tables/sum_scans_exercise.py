# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Write down what the first, the second and the last key take."
# ///

# A list holds 1,000 different keys. Each of them is looked up once with `in`.
comparisons_in_all = 1_000  # your answer

print(f"my answer: {comparisons_in_all:,}")

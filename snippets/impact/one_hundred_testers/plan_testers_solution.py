# The rule of three turned round: n = 3 / bound. It is a little too careful;
# 0.99**299 and 0.999**2995 are already just below 5%.
for_one_percent = 300
for_one_in_a_thousand = 3_000

print(f"my answers: {for_one_percent:,} and {for_one_in_a_thousand:,}")

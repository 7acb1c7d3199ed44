# /// script
# requires-python = ">=3.11"
# [tool.snippet.equivalent]
# "for_one_percent = 300 -> for_one_percent = 299" = "the fewest, as right as 300"
# "for_one_in_a_thousand = 3000 -> for_one_in_a_thousand = 2999" = "as right as 3,000"
# ///

# The rule of three turned round: n = 3 / bound. It is a little too careful;
# 0.99**299 and 0.999**2995 are already just below 5%.
for_one_percent = 300
for_one_in_a_thousand = 3_000

print(f"my answers: {for_one_percent:,} and {for_one_in_a_thousand:,}")

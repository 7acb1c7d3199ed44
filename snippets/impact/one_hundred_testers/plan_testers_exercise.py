# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "A clean test of n leaves 3 / n open: for which n is that 1%?"
# ///

# No tester may fail. How many testers, drawn at random, does it take to say
# "fewer than 1% of users", or "fewer than 0.1%", as a 95% upper bound?
for_one_percent = 100  # your answer
for_one_in_a_thousand = 1_000  # your answer

print(f"my answers: {for_one_percent:,} and {for_one_in_a_thousand:,}")

# Wrong: 1/n is what a clean test suggests, not what it can bound.
for_one_percent = 100
for_one_in_a_thousand = 1_000

print(f"my answers: {for_one_percent:,} and {for_one_in_a_thousand:,}")

# Wrong: 95% of a hundred, and of a thousand.
for_one_percent = 95
for_one_in_a_thousand = 950

print(f"my answers: {for_one_percent:,} and {for_one_in_a_thousand:,}")

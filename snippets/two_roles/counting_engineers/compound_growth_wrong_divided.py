# Wrong: the growth of all four years, divided by four.
percent_a_year = 100 * (1_256_200 / 1_018_000 - 1) / 4

print(f"my answer: {percent_a_year:.2f}% a year")

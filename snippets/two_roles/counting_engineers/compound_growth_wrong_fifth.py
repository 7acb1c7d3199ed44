# Wrong: it counts the years at both ends, and finds five.
percent_a_year = 100 * ((1_256_200 / 1_018_000) ** (1 / 5) - 1)

print(f"my answer: {percent_a_year:.2f}% a year")

# Wrong: growth as a share of the end, and not of the start.
percent_a_year = 100 * (1 - (1_018_000 / 1_256_200) ** (1 / 4))

print(f"my answer: {percent_a_year:.2f}% a year")

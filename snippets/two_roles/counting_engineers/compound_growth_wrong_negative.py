# Wrong: the other fourth root, of a number below zero.
percent_a_year = -100 * ((1_256_200 / 1_018_000) ** (1 / 4) + 1)

print(f"my answer: {percent_a_year:.2f}% a year")

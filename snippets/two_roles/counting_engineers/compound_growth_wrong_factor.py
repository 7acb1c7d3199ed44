# Wrong: the factor of a year, where per cent were asked for.
percent_a_year = (1_256_200 / 1_018_000) ** (1 / 4)

print(f"my answer: {percent_a_year:.2f}% a year")

# Four equal factors make the whole factor, so each is its fourth root.
# Dividing by four gives 5.85, too much: growth comes on top of growth.
start, end, years = 1_018_000, 1_256_200, 4
percent_a_year = 100 * ((end / start) ** (1 / years) - 1)

print(f"my answer: {percent_a_year:.2f}% a year")

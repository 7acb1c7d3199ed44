# Four equal factors make the whole factor, so each is its fourth root.
# Dividing by four gives 5.85, too much: growth comes on top of growth.
percent_a_year = 100 * ((1_256_200 / 1_018_000) ** (1 / 4) - 1)

print(f"my answer: {percent_a_year:.2f}% a year")

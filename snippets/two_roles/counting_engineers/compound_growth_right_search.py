# Halve the interval until four years of it lead to the count.
low, high = 0.0, 100.0
for _ in range(60):
    percent_a_year = (low + high) / 2
    if 1_018_000 * (1 + percent_a_year / 100) ** 4 < 1_256_200:
        low = percent_a_year
    else:
        high = percent_a_year

print(f"my answer: {percent_a_year:.2f}% a year")

from math import exp, log

# The logarithm of growth adds up over the years, so a year has a quarter.
percent_a_year = 100 * (exp(log(1_256_200 / 1_018_000) / 4) - 1)

print(f"my answer: {percent_a_year:.2f}% a year")

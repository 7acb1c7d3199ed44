from fractions import Fraction

# Ten samples sent in vain pay for one found: odds of 1 to 10.
limit = Fraction(1, 1 + 10)

print(f"alarm from: {float(limit):.2f}")

# Wrong: the odds of 1 to 9 that a chance of a tenth has.
limit = 1 / 9

print(f"alarm from: {limit:.2f}")

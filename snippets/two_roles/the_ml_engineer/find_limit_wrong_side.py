# Wrong: the chance that the sample is well at which both cost the same.
limit = 10 / 11

print(f"alarm from: {limit:.2f}")

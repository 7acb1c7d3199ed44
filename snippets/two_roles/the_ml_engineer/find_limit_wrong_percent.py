# Wrong: a number of per cent, where a chance was asked for.
limit = 9.09

print(f"alarm from: {limit:.2f}")

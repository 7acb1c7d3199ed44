# Try every chance in small steps: the first at which the alarm costs no more.
limit = next(p / 10_000 for p in range(10_001) if 10 * p >= 10_000 - p)

print(f"alarm from: {limit:.2f}")

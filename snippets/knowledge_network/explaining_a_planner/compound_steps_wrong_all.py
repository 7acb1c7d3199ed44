# Wrong: the chance that not all twelve steps are bad.
share = 1 - 0.11**12

print(f"share without a bad step: {share:.2f}")

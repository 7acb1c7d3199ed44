# Wrong: the losses added up, below nothing.
share = 1 - 12 * 0.11

print(f"share without a bad step: {share:.2f}")

# Wrong: a step too many.
share = 0.89**13

print(f"share without a bad step: {share:.2f}")

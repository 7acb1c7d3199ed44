# Wrong: a step too few.
share = 0.89**11

print(f"share without a bad step: {share:.2f}")

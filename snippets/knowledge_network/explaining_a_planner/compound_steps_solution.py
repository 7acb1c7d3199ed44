# Independent chances multiply. A tree's bad steps are not independent: they
# stand at fixed places, and one in a passage stops everybody behind it.
share = 0.89**12

print(f"share without a bad step: {share:.2f}")

# /// script
# [tool.snippet]
# exact = "additions of doubles, rounded as IEEE 754 says"
# ///

total, steps = 0.0, 0
while total != 1.0 and steps < 1_000:
    total += 0.1
    steps += 1
    if steps == 10:
        print(f"after ten steps: {total:.16f}")

print(f"steps taken: {steps:,}")
print(f"stopped at: {total:.1f}")

total, steps = 0.0, 0
while total != 1.0 and steps < 1_000:
    total += 0.125
    steps += 1
assert steps_of_an_eighth == steps, f"the loop itself takes {steps} steps"

# Wrong: the price alone: it forgets that the alarm is in vain with 1 - p only.
limit = 1 / 10

print(f"alarm from: {limit:.2f}")

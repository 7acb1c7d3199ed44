# Wrong: counts the gaps between the totals.
steps_of_an_eighth = 7

print(f"my answer: {steps_of_an_eighth}")

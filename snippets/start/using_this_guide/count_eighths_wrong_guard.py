# Wrong: believes that no float step ever meets its goal.
steps_of_an_eighth = 1_000

print(f"my answer: {steps_of_an_eighth}")

# Wrong: counts one step more, to be past the goal.
steps_of_an_eighth = 9

print(f"my answer: {steps_of_an_eighth}")

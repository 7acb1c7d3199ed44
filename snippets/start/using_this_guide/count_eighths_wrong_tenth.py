# Wrong: takes the number of steps of a tenth.
steps_of_an_eighth = 10

print(f"my answer: {steps_of_an_eighth}")

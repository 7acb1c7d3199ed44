steps_of_an_eighth = int(1 / 0.125)

print(f"my answer: {steps_of_an_eighth}")

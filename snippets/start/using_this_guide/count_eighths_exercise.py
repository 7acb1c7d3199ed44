# The loop of count_up.py, but with steps of 0.125: how often does it go round?
steps_of_an_eighth = 1_000  # your answer

print(f"my answer: {steps_of_an_eighth}")

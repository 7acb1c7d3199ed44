# 0.125 is 2 to the power of -3, so a float holds it exactly, and every total on
# the way to 1 as well. Nothing is rounded, and the loop ends when it should.
steps_of_an_eighth = 8

print(f"my answer: {steps_of_an_eighth}")

# 10 p = 1 - p. The model is not asked whether the sample is malignant; it is
# asked for a chance, and the prices turn that into a decision.
limit = 1 / 11

print(f"alarm from: {limit:.2f}")

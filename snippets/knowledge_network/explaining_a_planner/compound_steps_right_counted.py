travellers = 100.0
for _ in range(12):
    travellers *= 0.89
share = round(travellers) / 100

print(f"share without a bad step: {share}")

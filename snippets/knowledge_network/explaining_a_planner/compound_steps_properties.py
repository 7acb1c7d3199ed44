from random import Random

rng, whole = Random(0), 0
for _ in range(100_000):
    whole += all(rng.random() < 0.89 for _ in range(12))
assert abs(share - whole / 100_000) < 0.01

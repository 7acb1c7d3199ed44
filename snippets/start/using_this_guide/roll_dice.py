import random


def mean_of_rolls(seed, rolls=10):
    """Return the mean of some rolls of a fair die."""
    rng = random.Random(seed)
    return sum(rng.randint(1, 6) for _ in range(rolls)) / rolls


means = [mean_of_rolls(seed) for seed in range(1_000)]
far = sum(abs(mean - 3.5) >= 0.5 for mean in means)

print(f"seeds: {len(means):,}")
print(f"seed 0: {means[0]:.1f}")
print(f"seed 0, once more: {mean_of_rolls(0):.1f}")
print(f"lowest and highest mean: {min(means)} and {max(means)}")
print(f"half a point or more from 3.5: {far / len(means):.0%}")

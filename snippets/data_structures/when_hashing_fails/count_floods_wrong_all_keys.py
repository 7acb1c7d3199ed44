# Wrong: takes all 1,000 keys for colliding ones.
comparisons = {
    "one upload": 1_000 * 999 // 2,
    "limited requests": 50 * 100 * 99 // 2,
    "lazy hash": 40 * 50 * 49 // 2,
}

print(f"answered: {sum(value > 0 for value in comparisons.values())} of 3")

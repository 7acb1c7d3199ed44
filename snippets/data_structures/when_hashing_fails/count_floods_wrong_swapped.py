# Wrong: 50 hashes with 40 keys each.
comparisons = {
    "one upload": 200 * 199 // 2,
    "limited requests": 50 * 100 * 99 // 2,
    "lazy hash": 50 * 40 * 39 // 2,
}

print(f"answered: {sum(value > 0 for value in comparisons.values())} of 3")

# Wrong: takes the 50 requests for one dict of 5,000 keys.
comparisons = {
    "one upload": 200 * 199 // 2,
    "limited requests": 5_000 * 4_999 // 2,
    "lazy hash": 40 * 50 * 49 // 2,
}

print(f"answered: {sum(value > 0 for value in comparisons.values())} of 3")

# Wrong: squares, and so counts each pair twice and each key with itself.
comparisons = {
    "one upload": 200**2,
    "limited requests": 50 * 100**2,
    "lazy hash": 40 * 50**2,
}

print(f"answered: {sum(value > 0 for value in comparisons.values())} of 3")

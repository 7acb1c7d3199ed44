# How many comparisons does each of these make in dicts that start empty?
comparisons = {
    # Each of the 200 meets those before it.
    "one upload": sum(range(200)),
    # One request makes 4,950, and the next one starts again.
    "limited requests": 50 * sum(range(100)),
    # 50 keys for each hash.
    "lazy hash": 40 * sum(range(50)),
}

print(f"answered: {sum(value > 0 for value in comparisons.values())} of 3")

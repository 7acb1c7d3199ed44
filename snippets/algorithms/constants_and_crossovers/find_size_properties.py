ahead = [n for n in range(1, 1_000) if 40 * n + 600 < n * n]
assert rows == ahead[0]
assert ahead == list(range(rows, 1_000))

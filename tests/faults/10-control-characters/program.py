print("\x1b[1msum: 3\x1b[0m")

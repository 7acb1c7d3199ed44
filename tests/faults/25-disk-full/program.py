for number in range(10_000):
    print(f"line {number}: {number}")

# Ten flags, each on or off.
numbers = {
    # Each flag doubles them.
    "configurations": 2**10,
    # 45 pairs, each in four ways.
    "settings of two flags": sum(range(10)) * 4,
    # One way for each pair.
    "settings in one test": sum(range(10)),
    # Each deletion halves them.
    "configurations without three": 2**7,
}

print(f"answered: {sum(value > 0 for value in numbers.values())} of 4")

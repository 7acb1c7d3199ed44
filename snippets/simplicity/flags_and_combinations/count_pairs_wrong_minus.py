# Wrong: takes three configurations away.
numbers = {
    "configurations": 1024,
    "settings of two flags": 180,
    "settings in one test": 45,
    "configurations without three": 1021,
}

print(
    f"answered: {sum(value > 0 for value in numbers.values())} of {len(numbers)}"
)

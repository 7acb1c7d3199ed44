# Wrong: thinks that a test tries all four ways of a pair.
numbers = {
    "configurations": 1024,
    "settings of two flags": 180,
    "settings in one test": 180,
    "configurations without three": 128,
}

print(
    f"answered: {sum(value > 0 for value in numbers.values())} of {len(numbers)}"
)

# Wrong: forgets that a pair can be set in four ways.
numbers = {
    "configurations": 1024,
    "settings of two flags": 45,
    "settings in one test": 45,
    "configurations without three": 128,
}

print(
    f"answered: {sum(value > 0 for value in numbers.values())} of {len(numbers)}"
)

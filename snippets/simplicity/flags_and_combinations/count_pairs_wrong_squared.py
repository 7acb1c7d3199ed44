# Wrong: takes the square of the flags for their power.
numbers = {
    "configurations": 100,
    "settings of two flags": 180,
    "settings in one test": 45,
    "configurations without three": 49,
}

print(
    f"answered: {sum(value > 0 for value in numbers.values())} of {len(numbers)}"
)

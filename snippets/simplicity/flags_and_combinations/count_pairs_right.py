from itertools import combinations, product

every = list(product((0, 1), repeat=10))
met = {pair for test in every for pair in combinations(enumerate(test), 2)}
numbers = {
    "configurations": len(every),
    "settings of two flags": len(met),
    "settings in one test": len(list(combinations(enumerate(every[0]), 2))),
    "configurations without three": len({test[3:] for test in every}),
}

print(
    f"answered: {sum(value > 0 for value in numbers.values())} of {len(numbers)}"
)

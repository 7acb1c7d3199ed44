# Wrong: takes the logarithm for a constant.
steps = {"nightly report": 656_000 * 16, "import": 36_000 * 4, "lookup": 36}

print(f"answered: {sum(value > 0 for value in steps.values())} of {len(steps)}")

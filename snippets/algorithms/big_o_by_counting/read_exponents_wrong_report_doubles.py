# Wrong: takes the square for a straight line.
steps = {"nightly report": 656_000 * 4, "import": 36_000 * 4, "lookup": 36 + 6}

print(f"answered: {sum(value > 0 for value in steps.values())} of {len(steps)}")

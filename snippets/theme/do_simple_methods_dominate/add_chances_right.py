def group_chance(chances, members):
    """Return the chance that the right answer is one of some members."""
    total = 0.0
    for answer, chance in chances.items():
        if answer in members:
            total += chance
    return total


blurred = {1: 0.3, 4: 0.4, 7: 0.2, 9: 0.1}
print(f"chance that it is odd: {group_chance(blurred, [1, 3, 5, 7, 9]):.1f}")

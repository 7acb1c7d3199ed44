# Wrong: counts a member as often as it is named.
def group_chance(chances, members):
    """Counts a member as often as it is named."""
    return sum(chances.get(m, 0.0) for m in members)


print(group_chance({1: 0.3, 4: 0.4, 7: 0.2, 9: 0.1}, [1, 7, 9]))

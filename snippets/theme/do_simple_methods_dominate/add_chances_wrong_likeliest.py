# Wrong: takes the chance of the likeliest member for that of the group.
def group_chance(chances, members):
    """Takes the chance of the likeliest member for that of the group."""
    return max((chances.get(m, 0.0) for m in members), default=0.0)


print(group_chance({1: 0.3, 4: 0.4, 7: 0.2, 9: 0.1}, [1, 7, 9]))

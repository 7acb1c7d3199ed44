# Wrong: combines the chances as if several answers could be right at once.
def group_chance(chances, members):
    """Combines the chances as if several answers could be right at once."""
    none_of_them = 1.0
    for member in set(members):
        none_of_them *= 1 - chances.get(member, 0.0)
    return 1 - none_of_them


print(group_chance({1: 0.3, 4: 0.4, 7: 0.2, 9: 0.1}, [1, 7, 9]))

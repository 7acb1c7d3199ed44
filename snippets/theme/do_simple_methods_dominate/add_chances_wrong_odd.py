# Wrong: has the odd digits typed in, and looks at no member.
def group_chance(chances, members):
    """Has the odd digits typed in, and looks at no member."""
    return sum(chances.get(digit, 0.0) for digit in (1, 3, 5, 7, 9))


print(group_chance({1: 0.3, 4: 0.4, 7: 0.2, 9: 0.1}, [1, 7, 9]))

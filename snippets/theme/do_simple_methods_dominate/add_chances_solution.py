def group_chance(chances, members):
    """Return the chance that the right answer is one of some members.

    `chances` maps each answer to its chance; exactly one answer is right.
    `members` lists some of the answers, in any order; naming one twice
    changes nothing.
    """
    # Answers exclude one another, so their chances add up. The likeliest
    # answer may well belong to the less likely group.
    return sum(chances.get(member, 0.0) for member in set(members))


blurred = {1: 0.3, 4: 0.4, 7: 0.2, 9: 0.1}  # the chances of four digits
print(f"chance that it is odd: {group_chance(blurred, [1, 3, 5, 7, 9]):.1f}")

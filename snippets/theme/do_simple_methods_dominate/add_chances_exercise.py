# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Ask of each answer whether it is a member, and what its chance is."
# ///


def group_chance(chances, members):
    """Return the chance that the right answer is one of some members.

    `chances` maps each answer to its chance; exactly one answer is right.
    `members` lists some of the answers, in any order; naming one twice
    changes nothing.
    """
    # Change this: it asks only whether the likeliest answer is a member.
    likeliest = max(chances, key=chances.get)
    return float(likeliest in members)


blurred = {1: 0.3, 4: 0.4, 7: 0.2, 9: 0.1}  # the chances of four digits
print(f"chance that it is odd: {group_chance(blurred, [1, 3, 5, 7, 9]):.1f}")

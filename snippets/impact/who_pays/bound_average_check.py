answers = lowest_of_2_percent, lowest_of_10_percent
assert None not in answers, (
    "An answer is still None. Of 100 users, three are served wrongly. The worst case"
    " for a group is that all of those three belong to it, as far as it has room."
)
assert lowest_of_2_percent != 97, (
    f"You say {lowest_of_2_percent}%, which would hold if the mistakes were spread"
    " evenly. Nothing says that they are. Count how many of them fit into the group."
)
assert lowest_of_2_percent == 0, (
    f"You say {lowest_of_2_percent}%, and it can be lower. Of 100 users three are"
    " served wrongly, and the group has two members. Give the group as many of the"
    " three as it has room for."
)
assert lowest_of_10_percent == 70, (
    f"You say {lowest_of_10_percent}%. Of 100 users ten are members and three are"
    " served wrongly; at worst, all three are members. Count the members that are left."
)

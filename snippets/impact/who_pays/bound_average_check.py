answers = lowest_of_2_percent, lowest_of_10_percent
assert None not in answers, (
    "An answer is still None. Of 100 users, three are served wrongly. The worst case"
    " for a group is that all of those three belong to it, as far as it has room."
)
assert lowest_of_2_percent != 97, (
    "97 would be right if the mistakes were spread evenly. Nothing says that they"
    " are: how many of them fit into the group?"
)
assert lowest_of_2_percent == 0, (
    f"You say {lowest_of_2_percent}%. Of 100 users three are served wrongly, and the"
    " group has two members. Is there room for a member who is served well?"
)
assert lowest_of_10_percent == 70, (
    f"You say {lowest_of_10_percent}%. Ten members, three mistakes, all of them"
    " theirs: how many of the ten are left?"
)

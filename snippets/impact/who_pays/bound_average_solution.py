# Of 100 users, 3 are served wrongly. If they all belong to the group, it has
# no member left of 2, and 7 left of 10. An average bounds a group only by size.
lowest_of_2_percent = 0
lowest_of_10_percent = 70

print(f"2% of the users: {lowest_of_2_percent}")
print(f"10% of the users: {lowest_of_10_percent}")

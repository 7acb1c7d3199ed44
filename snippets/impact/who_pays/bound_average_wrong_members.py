# Wrong: counts the members who are left, where percent were asked for.
lowest_of_2_percent = 0
lowest_of_10_percent = 10 - 3

print(f"2% of the users: {lowest_of_2_percent}")
print(f"10% of the users: {lowest_of_10_percent}")

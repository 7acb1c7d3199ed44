# Wrong: the group's share is taken off the average.
lowest_of_2_percent = 97 - 2
lowest_of_10_percent = 97 - 10

print(f"2% of the users: {lowest_of_2_percent}")
print(f"10% of the users: {lowest_of_10_percent}")

# Wrong: the mistakes are spread evenly over all users.
lowest_of_2_percent = 97
lowest_of_10_percent = 97

print(f"2% of the users: {lowest_of_2_percent}")
print(f"10% of the users: {lowest_of_10_percent}")

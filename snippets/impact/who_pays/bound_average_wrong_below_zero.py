# Wrong: more mistakes than members make a share below nothing.
lowest_of_2_percent = 100 * (2 - 3) // 2
lowest_of_10_percent = 100 * (10 - 3) // 10

print(f"2% of the users: {lowest_of_2_percent}")
print(f"10% of the users: {lowest_of_10_percent}")

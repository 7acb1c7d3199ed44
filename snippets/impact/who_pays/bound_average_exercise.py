# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "Of 100 users, how many are served wrongly, and how many fit into the group?"
# ///

# A service is right for 97% of its users. You know nothing else about who is
# served well. How low can the share be among a small group of them?
lowest_of_2_percent = None  # your answer, in percent, for 2% of the users
lowest_of_10_percent = None  # your answer, in percent, for 10% of the users

print(f"2% of the users: {lowest_of_2_percent}")
print(f"10% of the users: {lowest_of_10_percent}")

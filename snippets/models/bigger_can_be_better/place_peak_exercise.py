# /// script
# requires-python = ">=3.11"
#
# [tool.snippet]
# hint = "For one digit, count the equations that the rows give, and the unknown weights."
# ///

# Without a penalty, 300 rows made 300 parameters for each digit the worst.
worst_with_500_rows = None  # how many parameters are the worst then?
worst_for_150_parameters = None  # with how many rows are these the worst?

print(f"500 rows: {worst_with_500_rows}")
print(f"150 parameters: {worst_for_150_parameters}")

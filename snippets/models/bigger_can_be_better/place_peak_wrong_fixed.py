# Wrong: takes 300 for a property of the method, not of the data.
worst_with_500_rows = 300
worst_for_150_parameters = 300

print(f"500 rows: {worst_with_500_rows}")
print(f"150 parameters: {worst_for_150_parameters}")

# Wrong: takes the rows for fixed, whatever the model.
worst_with_500_rows = 500
worst_for_150_parameters = 300

print(f"500 rows: {worst_with_500_rows}")
print(f"150 parameters: {worst_for_150_parameters}")

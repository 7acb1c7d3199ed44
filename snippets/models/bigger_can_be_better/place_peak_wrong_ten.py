# Wrong: counts the weights of all ten digits as unknowns of one system.
worst_with_500_rows = 50
worst_for_150_parameters = 1500

print(f"500 rows: {worst_with_500_rows}")
print(f"150 parameters: {worst_for_150_parameters}")

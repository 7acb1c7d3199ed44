# Wrong: thinks that more rows move the peak to smaller models.
worst_with_500_rows = 180
worst_for_150_parameters = 600

print(f"500 rows: {worst_with_500_rows}")
print(f"150 parameters: {worst_for_150_parameters}")

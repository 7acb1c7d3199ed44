# The peak moves with the rows, one for one.
peak, rows = 300, 300
worst_with_500_rows = peak * 500 // rows
worst_for_150_parameters = rows * 150 / peak

print(f"500 rows: {worst_with_500_rows}")
print(f"150 parameters: {worst_for_150_parameters:.0f}")

# The error peaked near 300 parameters for each digit, with 300 rows learned.
peak_with_500_rows = None  # near how many will it peak with 500 rows?
rows_for_the_worst = None  # 150 parameters: with how many rows is it worst?

print(f"500 rows: {peak_with_500_rows}; 150 parameters: {rows_for_the_worst}")

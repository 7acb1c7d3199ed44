# As many equations as unknowns: one solution, however wild. So more data can
# make a model worse, on its way past that point.
peak_with_500_rows = 500
rows_for_the_worst = 150

print(f"500 rows: {peak_with_500_rows}; 150 parameters: {rows_for_the_worst}")

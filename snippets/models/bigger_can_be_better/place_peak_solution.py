# As many equations as unknowns: one solution, however wild. So more data can
# make a model worse, on its way past that point.
worst_with_500_rows = 500
worst_for_150_parameters = 150

print(f"500 rows: {worst_with_500_rows}")
print(f"150 parameters: {worst_for_150_parameters}")

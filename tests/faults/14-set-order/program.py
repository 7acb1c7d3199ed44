print({"mean", "median", "mode", "range", "variance"})

print("sum: 6")
